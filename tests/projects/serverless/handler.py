"""A function of the Serverless Framework."""

import json


def hello(event, context):
    return {"statusCode": 200, "body": json.dumps({"message": "Go Serverless!"})}
