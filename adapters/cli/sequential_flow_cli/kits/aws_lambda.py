"""AWS Lambda, beside the functions of a SAM, Chalice or Serverless Framework project, or any other.

SAM nests templates: there the service is a stack of its own, in a folder that can also be deployed
alone. Chalice copies `vendor/` into its package, and knows routes; Serverless packs the project's
root, and reads parts of its manifest from other files. Any other tool (CDK, Terraform, a shell
script) gets a folder that is a function's code as it stands, with its resources beside it.
"""

from __future__ import annotations

from .kit import Copy, Kit, Layout, always, has_any, has_text

_CORE = "core/sequential_flow"
_ADAPTER = "adapters/aws_lambda/sequential_flow_aws"
_FILES = "adapters/cli/kits/aws_lambda"

_NESTED_STACK = (
    "SequentialFlow: {Type: AWS::Serverless::Application, "
    "Properties: {Location: sequential-flow/template.yaml}}"
)

SAM = Layout(
    "sam",
    has_text(("template.yaml", "template.yml"), b"AWS::Serverless"),
    tuple(
        Copy(source, f"sequential-flow/{source}", yours)
        for source, yours in (
            ("template.yaml", True),
            ("core/Makefile", False),
            (_CORE, False),
            ("adapters/aws_lambda/Makefile", False),
            ("adapters/aws_lambda/lambda_function.py", True),
            ("adapters/aws_lambda/worker_function.py", True),
            (_ADAPTER, False),
        )
    ),
    f"""\
One line below Resources: in your template makes the flow service a nested stack of yours:

  {_NESTED_STACK}

Then: sam build && sam deploy --capabilities CAPABILITY_IAM CAPABILITY_AUTO_EXPAND
Its address: !GetAtt SequentialFlow.Outputs.ApiUrl; its core for functions of yours, as a layer:
!GetAtt SequentialFlow.Outputs.CoreLayerArn

Read on: the parameters at the top of sequential-flow/template.yaml (who may call, limits, alarms),
and sequential-flow/adapters/aws_lambda/lambda_function.py for a flow of your own.
""",
)

CHALICE = Layout(
    "chalice",
    has_any(".chalice"),
    (
        Copy(_CORE, "vendor/sequential_flow"),
        Copy(_ADAPTER, "vendor/sequential_flow_aws"),
        Copy(
            f"{_FILES}/chalice/sequential_flow_chalice.py",
            "vendor/sequential_flow_chalice.py",
            True,
        ),
        Copy(f"{_FILES}/chalice/sequential-flow.chalice.yml", "sequential-flow.chalice.yml", True),
    ),
    """\
In app.py, one line after its import:

  from sequential_flow_chalice import flows
  app.register_blueprint(flows, url_prefix="/flows")

Table, keys and permissions come from sequential-flow.chalice.yml:

  chalice package --merge-template sequential-flow.chalice.yml OUT
  aws cloudformation package … && aws cloudformation deploy --capabilities CAPABILITY_IAM …

and 512 MB or more make it quick: "lambda_memory_size" in .chalice/config.json.

Read on: vendor/sequential_flow_chalice.py, and vendor/sequential_flow_aws/environment.py for the
settings. Clients perform the requests of their flows; flows that drive themselves need a worker and
a queue, which sequential-flow add aws_lambda --project other has.
""",
)

SERVERLESS = Layout(
    "serverless",
    has_any(
        "serverless.yml", "serverless.yaml", "serverless.json", "serverless.ts", "serverless.js"
    ),
    (
        Copy(_CORE, "sequential_flow"),
        Copy(_ADAPTER, "sequential_flow_aws"),
        Copy(
            f"{_FILES}/serverless/sequential_flow_function.py", "sequential_flow_function.py", True
        ),
        Copy(f"{_FILES}/serverless/functions.yml", "sequential-flow/functions.yml", True),
        Copy(f"{_FILES}/resources.yml", "sequential-flow/resources.yml", True),
    ),
    """\
In serverless.yml, a line for each function and one for what they need:

  functions:
    flows: ${file(sequential-flow/functions.yml):flows}
    flowWorker: ${file(sequential-flow/functions.yml):flowWorker}
  resources:
    - ${file(sequential-flow/resources.yml)}

(If resources: is no list yet, a hyphen before what is there makes it one.) The service is at
/flows of your HTTP API; the key for it is in the secret that the output SequentialFlowApiKeyArn
names.

Read on: sequential-flow/functions.yml, and sequential_flow_aws/environment.py for the settings.
""",
)

OTHER = Layout(
    "other",
    always,
    (
        Copy(_CORE, "sequential-flow/code/sequential_flow"),
        Copy(_ADAPTER, "sequential-flow/code/sequential_flow_aws"),
        *(
            Copy(f"adapters/aws_lambda/{name}", f"sequential-flow/code/{name}", True)
            for name in ("lambda_function.py", "worker_function.py")
        ),
        Copy(f"{_FILES}/resources.yml", "sequential-flow/resources.yml", True),
    ),
    """\
sequential-flow/code is the code of two functions, for any tool that makes functions of a folder:

  lambda_function.lambda_handler    the API, for a Function URL or an API Gateway
  worker_function.worker_handler    for the queue, with ReportBatchItemFailures

  CDK: lambda_.Function(…, code=lambda_.Code.from_asset("sequential-flow/code"), …)
       CfnInclude(self, "Flows", template_file="sequential-flow/resources.yml")

sequential-flow/resources.yml has the table, the queue, the keys and the functions' role; it can be
deployed alone, with aws cloudformation deploy --capabilities CAPABILITY_IAM.

Read on: sequential-flow/code/sequential_flow_aws/environment.py for the settings that connect them.
""",
)

AWS_LAMBDA = Kit("aws_lambda", (SAM, CHALICE, SERVERLESS, OTHER))
