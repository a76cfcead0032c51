# make demo     the bundled examples, and a flow that survives kill -9
# make test     all tests, against real servers where they are installed or can be
# make lint     ruff and mypy
# make prelude  compile the built-ins that are written in JavaScript
# make bench    measurements, side by side with other engines
#
# All of them set up .venv first. PYTHON=python3.12 make test uses another interpreter; JOBS=8 make
# test runs as many files at once.

PYTHON ?= python3
JOBS ?= 2
BIN = .venv/bin
AWS_TOOLS = .venv/sam.stamp .venv/checkov.stamp .venv/lambda.stamp .venv/chalice.stamp

.PHONY: demo test servers lint prelude bench clean

demo: .venv/demo.stamp
	$(BIN)/sequential-flow demo

test: .venv/test.stamp servers .venv/node.stamp .venv/runtimes.stamp $(AWS_TOOLS)
	$(BIN)/python -m pytest -n $(JOBS) --dist loadfile

servers: .venv/test.stamp
	@tests/support/install_servers.sh $(BIN)/python

lint: .venv/test.stamp
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy

prelude:
	PYTHONPATH=core $(PYTHON) -m sequential_flow.builtins.compile_prelude

bench: .venv/bench.stamp
	$(BIN)/python tests/benchmarks

clean:
	rm -rf .venv build dist

.venv/demo.stamp: EXTRAS = cli
.venv/test.stamp: EXTRAS = test
.venv/bench.stamp: EXTRAS = test,bench

.venv/%.stamp: pyproject.toml | .venv/bin/pip
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[$(EXTRAS)]'
	@touch $@

# A second DynamoDB; without npm its tests are skipped, or fail where servers are required.
.venv/node.stamp: | .venv/bin/pip servers
	@command -v npm >/dev/null || { echo "npm is missing: no tests against dynalite"; exit 0; }; \
	  npm install --silent --no-save --no-package-lock --no-audit --no-fund --prefix .venv/node dynalite@4 && touch $@

# Other hosts of JavaScript, and Python for them; without npm their tests are skipped, or fail.
.venv/runtimes.stamp: | .venv/bin/pip servers
	@command -v npm >/dev/null || { echo "npm is missing: no tests in Deno, Bun, Pyodide and Wrangler"; exit 0; }; \
	  npm install --silent --no-save --no-package-lock --no-audit --no-fund --prefix .venv/runtimes \
	  deno@2 bun@1 pyodide@314 postgres@3 wrangler@4 && touch $@

# AWS's tools, each with a Python of its own, for they want different versions of the same packages.
.venv/sam.stamp: PACKAGES = 'aws-sam-cli==1.170.*'
.venv/checkov.stamp: PACKAGES = 'checkov>=3.3,<4'
.venv/lambda.stamp: PACKAGES = 'awslambdaric>=4.2,<5' 'boto3>=1.35,<2' 'mangum>=0.19,<1'
.venv/chalice.stamp: PACKAGES = 'chalice>=1.34,<2'

$(AWS_TOOLS): .venv/%.stamp: | .venv/bin/pip
	$(BIN)/python -m venv --clear --without-pip .venv/$*
	$(BIN)/python -m pip --python .venv/$*/bin/python install --quiet --disable-pip-version-check $(PACKAGES)
	@touch $@

# Debian keeps ensurepip in python3-venv; without it, the pip of the system fills the .venv.
.venv/bin/pip:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "Python 3.11 or later is needed; try PYTHON=python3.11 make"; exit 1; }
	@$(PYTHON) -m venv --clear .venv >/dev/null 2>&1 || \
	  { $(PYTHON) -m venv --clear --without-pip .venv && \
	    $(PYTHON) -m pip --python .venv/bin/python install --quiet pip; } || \
	  { rm -rf .venv; echo "pip and venv are missing: sudo apt-get install python3-venv"; exit 1; }
