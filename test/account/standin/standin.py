"""An AWS account on loopback: moto's server, the answers that it lacks, and faults on demand.

    python standin.py PORT

Prints "ready" when it listens. `POST /standin/faults` takes JSON: {"deny": ["s3:GetBucketAcl", "guardduty:*@eu-west-1"],
"html": ["dms:*"], "codes": {"kms:*": "ExpiredTokenException"}, "throttle": {"ec2:DescribeVpcs": 2}, "root": {"mfa": 0, "keys": 1}, "ages": {"USER": {"key1": 400}}};
`GET /standin/calls` gives the calls made since the last faults were set.
"""

import datetime
import io
import json
import os
import re
import sys
import threading

os.environ.update(MOTO_IAM_LOAD_MANAGED_POLICIES="true", MOTO_EC2_LOAD_DEFAULT_AMIS="false")

import logging

logging.getLogger("werkzeug").setLevel(logging.ERROR)

import moto.moto_server.threaded_moto_server as threaded
from moto.iam.models import IAMBackend, iam_backends

ACCOUNT = "123456789012"
NOW = datetime.datetime.now(datetime.timezone.utc).replace(microsecond=0)
faults = {"deny": [], "html": [], "codes": {}, "throttle": {}, "root": {"mfa": 1, "keys": 0}, "ages": {}}
calls = []
lock = threading.Lock()

report_of_moto = IAMBackend.get_credential_report


def aged_report(self):
    """moto's report with the root user's row, and with the ages that were asked for."""
    text = report_of_moto(self)
    lines = (text if isinstance(text, str) else text.decode()).strip().split("\n")
    columns = lines[0].split(",")
    rows = [dict(zip(columns, line.split(","))) for line in lines[1:]]
    for row in rows:
        ages = faults["ages"].get(row["user"], {})
        for number in ("1", "2"):
            if row.get(f"access_key_{number}_active") == "true":
                row[f"access_key_{number}_last_rotated"] = days_ago(ages.get(f"key{number}", 0))
                used = ages.get(f"used{number}")
                row[f"access_key_{number}_last_used_date"] = "N/A" if used is None else days_ago(used)
        if row.get("password_enabled") == "true":
            row["password_last_used"] = days_ago(ages.get("password", 0))
            row["password_last_changed"] = days_ago(ages.get("password", 0))
        if "mfa" in ages:
            row["mfa_active"] = "true" if ages["mfa"] else "false"
    root = dict.fromkeys(columns, "N/A")
    root.update(user="<root_account>", arn=f"arn:aws:iam::{ACCOUNT}:root", password_enabled="true")
    return "\n".join([lines[0], ",".join(root.values())] + [",".join(row.get(column, "N/A") for column in columns) for row in rows])


def days_ago(days):
    return (NOW - datetime.timedelta(days=days)).strftime("%Y-%m-%dT%H:%M:%S+00:00")


IAMBackend.get_credential_report = aged_report


def json_answer(body, status=200, error=None):
    return status, "application/x-amz-json-1.1", json.dumps(body), ({"x-amzn-ErrorType": error} if error else {})


def repaired_dms(ask):
    """moto gives dates as text, which the SDK cannot read."""
    status, body = ask()
    answer = json.loads(body)
    for instance in answer.get("ReplicationInstances", []):
        instance["InstanceCreateTime"] = NOW.timestamp()
        for key in [key for key, value in instance.items() if value is None]:
            del instance[key]
    return json_answer(answer, status)


def standard(region):
    """moto knows hubs, and no standards."""
    name = "aws-foundational-security-best-practices/v/1.0.0"
    return {
        "StandardsSubscriptionArn": f"arn:aws:securityhub:{region}:{ACCOUNT}:subscription/{name}",
        "StandardsArn": f"arn:aws:securityhub:{region}::standards/{name}",
        "StandardsInput": {},
        "StandardsStatus": "READY",
    }


def matches(patterns, service, operation, region):
    for pattern in patterns:
        action, _, where = pattern.partition("@")
        name, _, wanted = action.partition(":")
        if name == service and wanted in ("*", operation) and where in ("", region):
            return True
    return False


QUERY = {"iam", "sts", "ec2", "rds"}
REST = [
    ("lambda", r"GET /2015-03-31/functions/?$", "ListFunctions"),
    ("guardduty", r"GET /detector/?$", "ListDetectors"),
    ("guardduty", r"GET /detector/[^/]+$", "GetDetector"),
    ("securityhub", r"GET /accounts/?$", "DescribeHub"),
    ("securityhub", r"POST /standards/get/?$", "GetEnabledStandards"),
    ("es", r"GET /2021-01-01/domain/?$", "ListDomainNames"),
    ("es", r"POST /2021-01-01/opensearch/domain-info/?$", "DescribeDomains"),
    ("s3", r"GET /v20180820/configuration/publicAccessBlock$", "GetAccountPublicAccessBlock"),
]
S3 = {"acl": "GetBucketAcl", "policy": "GetBucketPolicy", "publicAccessBlock": "GetPublicAccessBlock", "versioning": "GetBucketVersioning", "encryption": "GetBucketEncryption"}
NAMES = {"config": "config", "opensearch": "es"}


class StandIn:
    def __init__(self, create):
        self.moto = Dispatcher(create)

    def __call__(self, environ, start):
        length = int(environ.get("CONTENT_LENGTH") or 0)
        body = environ["wsgi.input"].read(length) if length else b""
        environ["wsgi.input"] = io.BytesIO(body)
        path, method = environ.get("PATH_INFO", "/"), environ["REQUEST_METHOD"]

        def send(status, kind, text, headers=None):
            start(f"{status} X", [("Content-Type", kind), ("x-amzn-requestid", "r"), *(headers or {}).items()])
            return [text.encode()]

        if path == "/standin/faults":
            with lock:
                faults.update({"deny": [], "html": [], "codes": {}, "throttle": {}, "ages": faults["ages"], "root": faults["root"]})
                faults.update(json.loads(body or b"{}"))
                calls.clear()
            summary = iam_backends[ACCOUNT]["aws"].account_summary
            summary._account_mfa_enabled = faults["root"]["mfa"]
            summary._account_access_keys_present = faults["root"]["keys"]
            return send(*json_answer({}))
        if path == "/standin/calls":
            return send(*json_answer(calls))
        if path.startswith("/moto-api"):
            return self.moto(environ, start)

        service, region, operation = self.identify(environ, body, method, path)
        with lock:
            calls.append(f"{service}:{operation}@{region}")
            left = faults["throttle"].get(f"{service}:{operation}", 0)
            if left:
                faults["throttle"][f"{service}:{operation}"] = left - 1
        if left:
            return send(*self.error(service, 400, "ThrottlingException" if service not in QUERY else "Throttling", "Rate exceeded"))
        if matches(faults["deny"], service, operation, region):
            message = f"User: arn:aws:iam::{ACCOUNT}:user/dev is not authorized to perform: {service}:{operation} because no identity-based policy allows it"
            return send(*self.error(service, 403, "UnauthorizedOperation" if service == "ec2" else "AccessDenied" if service in QUERY | {"s3"} else "AccessDeniedException", message))
        code = next((code for pattern, code in faults["codes"].items() if matches([pattern], service, operation, region)), None)
        if code:
            return send(*self.error(service, 403 if service in QUERY else 400, code, "The security token included in the request is refused"))
        if matches(faults["html"], service, operation, region):
            return send(200, "text/html", "<!doctype html><html><body><h1>Please sign in to this network</h1></body></html>")
        if (service, operation) == ("dms", "DescribeReplicationInstances"):
            return send(*repaired_dms(lambda: self.ask(environ, body)))
        if (service, operation) == ("securityhub", "GetEnabledStandards"):
            return send(*json_answer({"StandardsSubscriptions": [standard(region)]}))
        return self.moto(environ, start)

    def identify(self, environ, body, method, path):
        scope = re.search(r"Credential=[^/]+/\d+/([^/]+)/([^/]+)/aws4", environ.get("HTTP_AUTHORIZATION", ""))
        region, service = (scope.group(1), scope.group(2)) if scope else ("", "")
        target = environ.get("HTTP_X_AMZ_TARGET", "").split(".")[-1]
        form = re.search(rb"(?:^|&)Action=(\w+)", body) if b"Action=" in body[:4000] else None
        operation = target or (form.group(1).decode() if form else "")
        if not operation:
            operation = next((name for kind, pattern, name in REST if kind == service and re.match(pattern, f"{method} {path}")), "")
        if service == "s3" and not operation:
            query = environ.get("QUERY_STRING", "").split("&")[0].split("=")[0]
            operation = S3.get(query, "ListBuckets" if path == "/" else method)
        return NAMES.get(service, service), region, operation

    def ask(self, environ, body):
        own = {key: value for key, value in environ.items() if not key.startswith(("werkzeug.", "flask."))}
        own["wsgi.input"] = io.BytesIO(body)
        answer = {}
        data = b"".join(self.moto(own, lambda status, headers, error=None: answer.update(status=int(status.split()[0]))))
        return answer["status"], data

    def error(self, service, status, name, message):
        if service == "ec2":
            return status, "text/xml", f"<Response><Errors><Error><Code>{name}</Code><Message>{message}</Message></Error></Errors><RequestID>r</RequestID></Response>", {}
        if service in QUERY:
            return status, "text/xml", f"<ErrorResponse><Error><Type>Sender</Type><Code>{name}</Code><Message>{message}</Message></Error><RequestId>r</RequestId></ErrorResponse>", {}
        if service == "s3":
            return status, "application/xml", f"<Error><Code>{name}</Code><Message>{message}</Message></Error>", {}
        return status, "application/x-amz-json-1.1", json.dumps({"__type": name, "message": message}), {"x-amzn-ErrorType": name}


Dispatcher = threaded.DomainDispatcherApplication
threaded.DomainDispatcherApplication = StandIn
threaded.ThreadedMotoServer("127.0.0.1", int(sys.argv[1]), verbose=False).start()
print("ready", flush=True)
sys.stdin.read()
os._exit(0)
