#!/usr/bin/env bash
# Deploys the flow service to Google Cloud: two functions, Firestore, a Cloud Tasks queue.
#
#   deploy.sh PROJECT REGION [options]    deploy, or bring up to date what is there
#   deploy.sh --stage-only DIR            only write the source folder that would be uploaded
#
#   --dry-run                   print every command, and run none
#   --name NAME                 of the functions, accounts, queue and secrets [sequential-flow]
#   --collection NAME           of Firestore [sequential_flow_tasks]
#   --database ID               of Firestore [(default)]
#   --allow-hosts HOSTS         what flows may fetch, by commas [any public host]
#   --allow-unauthenticated     let clients in without an identity token; they still need an API key
#   --min-instances N           of the service [0]
#   --max-instances N           of the service, and of the worker [10]
#   --memory SIZE               of each instance [512Mi]
#   --timeout SECONDS           of each request [60]; that of the worker is 540
#   --runtime NAME              [python313]
#
# Nobody can call the service without an identity token, and nobody but Cloud Tasks the worker. Each
# function has a service account of its own, with the roles that it needs and no more. The API key
# and the seal key are made at random, once, and are in Secret Manager only.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)

name=sequential-flow
collection=sequential_flow_tasks
database='(default)'
allow_hosts=
access=--no-allow-unauthenticated
min_instances=0
max_instances=10
memory=512Mi
timeout=60
worker_timeout=540
runtime=python313
dry_run=
stage_only=
positional=()

fail() {
  echo "deploy.sh: $1" >&2
  exit 2
}

usage() { sed -n '2,/^set -euo/{/^set/d;s/^# \{0,1\}//;p}' "${BASH_SOURCE[0]}"; }

while [ $# -gt 0 ]; do
  case $1 in
    --help | -h) usage && exit 0 ;;
    --dry-run) dry_run=1 ;;
    --allow-unauthenticated) access=--allow-unauthenticated ;;
    --name | --collection | --database | --allow-hosts | --min-instances | --max-instances | \
      --memory | --timeout | --runtime | --stage-only)
      [ $# -ge 2 ] || fail "$1 needs a value"
      option=${1#--}
      printf -v "${option//-/_}" %s "$2"
      shift
      ;;
    -*) fail "unknown option $1; see --help" ;;
    *) positional+=("$1") ;;
  esac
  shift
done

# Writes adapter and core side by side into $1, which must be new or empty.
stage() {
  if [ -e "$1" ] && [ -n "$(ls -A "$1" 2>/dev/null || echo no folder)" ]; then
    fail "$1 is not empty"
  fi
  mkdir -p "$1"
  cp "$root/adapters/gcp_functions/main.py" "$root/adapters/gcp_functions/requirements.txt" "$1"
  cp -R "$root/adapters/gcp_functions/sequential_flow_gcp" "$root/core/sequential_flow" "$1"
  find "$1" -name __pycache__ -type d -prune -exec rm -rf {} +
}

if [ -n "$stage_only" ]; then
  [ ${#positional[@]} -eq 0 ] || fail "--stage-only needs no project and no region"
  stage "$stage_only"
  exit 0
fi

[ ${#positional[@]} -eq 2 ] || fail "give a project and a region; see --help"
project=${positional[0]}
region=${positional[1]}
matches() { [[ $1 =~ ^$2$ ]] || fail "bad $3: $1"; }
matches "$project" '[a-z][a-z0-9-]{4,28}[a-z0-9]' project
matches "$region" '[a-z]+-[a-z]+[0-9]+' region
matches "$name" '[a-z][a-z0-9-]{0,20}[a-z0-9]' --name
matches "$collection" '[A-Za-z0-9_-]+' --collection
matches "$database" '(\(default\)|[a-z][a-z0-9-]{2,61}[a-z0-9])' --database
matches "$allow_hosts" '[^; ]*' --allow-hosts
matches "$timeout" '[1-9][0-9]{0,3}' --timeout

service_account="$name-service@$project.iam.gserviceaccount.com"
worker_account="$name-worker@$project.iam.gserviceaccount.com"
push_account="$name-push@$project.iam.gserviceaccount.com"
worker_url="https://$region-$project.cloudfunctions.net/$name-worker"

# Runs a command; with --dry-run prints it, as one that could be pasted into a shell.
run() {
  if [ -n "$dry_run" ]; then
    printf '%q ' "$@" | sed 's/ $//'
    echo
  else
    "$@"
  fi
}

# is_there COMMAND…: whether something exists. With --dry-run nothing does.
is_there() {
  [ -z "$dry_run" ] && "$@" --project="$project" --format='value(name)' >/dev/null 2>&1
}

gc() { run gcloud "$@" --project="$project" --quiet; }

make_account() {
  is_there gcloud iam service-accounts describe "$1@$project.iam.gserviceaccount.com" ||
    gc iam service-accounts create "$1" --display-name="$2"
}

# make_secret NAME PREFIX: with 32 random bytes, of which no terminal, log or argument sees any.
make_secret() {
  is_there gcloud secrets describe "$1" && return
  if [ -n "$dry_run" ]; then
    echo "# 32 random bytes, in base64, after '$2', go into:"
    gc secrets create "$1" --replication-policy=automatic --data-file=-
  else
    printf '%s%s' "$2" "$(head -c 32 /dev/urandom | base64 | tr -d '\n=' | tr '+/' '-_')" |
      gc secrets create "$1" --replication-policy=automatic --data-file=-
  fi
}

may_read_secret() {
  gc secrets add-iam-policy-binding "$1" --member="serviceAccount:$2" \
    --role=roles/secretmanager.secretAccessor
}

# may_store ACCOUNT: read and write documents of this one database.
may_store() {
  local resource="projects/$project/databases/$database"
  gc projects add-iam-policy-binding "$project" --member="serviceAccount:$1" \
    --role=roles/datastore.user \
    --condition="expression=resource.name==\"$resource\",title=$name"
}

# may_send ACCOUNT: messages to this one queue, to be pushed in the name of the push account.
may_send() {
  gc tasks queues add-iam-policy-binding "$name" --location="$region" \
    --member="serviceAccount:$1" --role=roles/cloudtasks.enqueuer
  gc iam service-accounts add-iam-policy-binding "$push_account" \
    --member="serviceAccount:$1" --role=roles/iam.serviceAccountUser
}

# deploy_function NAME ENTRY ACCOUNT TIMEOUT SECRETS ENVIRONMENT OPTIONS…
deploy_function() {
  gc functions deploy "$1" --gen2 --region="$region" --runtime="$runtime" --source="$source" \
    --entry-point="$2" --trigger-http --service-account="$3" --timeout="$4" \
    --set-secrets="$5" --set-env-vars="^;^$6" --memory="$memory" \
    --max-instances="$max_instances" "${@:7}"
}

gc services enable artifactregistry.googleapis.com cloudbuild.googleapis.com \
  cloudfunctions.googleapis.com cloudtasks.googleapis.com firestore.googleapis.com \
  iam.googleapis.com run.googleapis.com secretmanager.googleapis.com

make_account "$name-service" "Sequential Flow: the service"
make_account "$name-worker" "Sequential Flow: the worker"
make_account "$name-push" "Sequential Flow: Cloud Tasks calls the worker"

# -- Firestore ------------------------------------------------------------------------------------

is_there gcloud firestore databases describe --database="$database" ||
  gc firestore databases create --database="$database" --location="$region" --type=firestore-native
# One after the other, for a field takes one change at a time.
for field in packed revision expires_at; do
  gc firestore indexes fields update "$field" --collection-group="$collection" \
    --database="$database" --disable-indexes
done
gc firestore fields ttls update expires_at --collection-group="$collection" \
  --database="$database" --enable-ttl --async
has_index() {
  [ -z "$dry_run" ] && gcloud firestore indexes composite list --project="$project" \
    --database="$database" --format='value(name)' |
    grep -q "/collectionGroups/$collection/"
}
has_index || gc firestore indexes composite create --collection-group="$collection" \
  --database="$database" --query-scope=collection --async \
  --field-config=field-path=status,order=ascending \
  --field-config=field-path=created_at,order=descending
may_store "$service_account"
may_store "$worker_account"

# -- Cloud Tasks. A task is tried for ever: it is the worker that gives up, and says so ----------------

queue_options=(--location="$region" --max-attempts=-1 --min-backoff=1s --max-backoff=60s
  --max-doublings=6 --max-dispatches-per-second=100 --max-concurrent-dispatches=100)
if is_there gcloud tasks queues describe "$name" --location="$region"; then
  gc tasks queues update "$name" "${queue_options[@]}"
else
  gc tasks queues create "$name" "${queue_options[@]}"
fi
may_send "$service_account"
may_send "$worker_account"

# -- secrets --------------------------------------------------------------------------------------

make_secret "$name-api-keys" ''
make_secret "$name-seal-keys" 'k1:'
may_read_secret "$name-api-keys" "$service_account"
may_read_secret "$name-seal-keys" "$service_account"
may_read_secret "$name-seal-keys" "$worker_account"

# -- the functions --------------------------------------------------------------------------------

source=$(mktemp -d)
trap 'rm -rf "$source"' EXIT
[ -n "$dry_run" ] || stage "$source"

variables="SEQUENTIAL_FLOW_STORAGE=firestore://$collection?project=$project&database=$database"
variables+=";SEQUENTIAL_FLOW_TASKS_QUEUE=projects/$project/locations/$region/queues/$name"
variables+=";SEQUENTIAL_FLOW_WORKER_URL=$worker_url"
variables+=";SEQUENTIAL_FLOW_WORKER_ACCOUNT=$push_account"
[ -z "$allow_hosts" ] || variables+=";SEQUENTIAL_FLOW_ALLOW_HOSTS=$allow_hosts"
seal_keys="SEQUENTIAL_FLOW_SEAL_KEYS=$name-seal-keys:latest"

deploy_function "$name-worker" worker "$worker_account" "$worker_timeout" "$seal_keys" \
  "$variables;SEQUENTIAL_FLOW_WORKER_CHECK=platform;SEQUENTIAL_FLOW_TIMEOUT_SECONDS=$worker_timeout" \
  --no-allow-unauthenticated --min-instances=0 --concurrency=8 --cpu=1
gc functions add-invoker-policy-binding "$name-worker" --region="$region" \
  --member="serviceAccount:$push_account"
deploy_function "$name" flow "$service_account" "$timeout" \
  "SEQUENTIAL_FLOW_API_KEYS=$name-api-keys:latest,$seal_keys" \
  "$variables;SEQUENTIAL_FLOW_TIMEOUT_SECONDS=$timeout" \
  "$access" --min-instances="$min_instances" --concurrency=16 --cpu=1

[ -n "$dry_run" ] && exit 0
cat <<END

The service is at https://$region-$project.cloudfunctions.net/$name
Its API key:  gcloud secrets versions access latest --secret=$name-api-keys --project=$project

  curl -H "Authorization: Bearer \$(gcloud auth print-identity-token)" -H "X-API-Key: …" \\
    -H 'Content-Type: application/json' -d '{"code": "fetch(\"https://example.com/\")"}' \\
    https://$region-$project.cloudfunctions.net/$name/execute
END
