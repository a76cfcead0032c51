// The flow service on Deno and Deno Deploy; tasks are in Deno KV. See ../README.md.
import { KvStore, MAX_TASK_BYTES } from "./kv.ts";
import { serviceOf } from "./service.ts";
import python from "./python.js";

const kv = await Deno.openKv(Deno.env.get("DENO_KV_PATH"));

Deno.serve(serviceOf(python, new KvStore(kv), Deno.env.toObject(), { maxTaskBytes: MAX_TASK_BYTES }));
