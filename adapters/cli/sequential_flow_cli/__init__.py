"""The command line, `sequential-flow`.

    main.py        the commands run, resume, inspect and demo; one clear line for every error
    tasks.py       the commands tasks ls, show and rm
    serve.py       the command serve: the HTTP service for development
    add.py         the command add: the service in an existing project; kits/: what it adds
    tree.py        files and their sizes, as add shows them
    settings.py    what options and environment variables mean
    driving.py     drives one task and shows its requests as they happen
    view.py        how tasks, frames and values look in a terminal
    demo.py        the bundled examples, and a flow that survives kill -9
    demo_api.py    the small HTTP API that they talk to
    examples/      the flows of the demo

Results go to standard output, everything else to standard error. Exit codes:

    0   the flow completed (or the command did its work)
    1   the flow ended in an error
    2   the command line is wrong
    3   the command could not do its work: no such task, storage not reachable, …
    4   the flow is not finished and waits for something that only somebody else can do
    130 interrupted; the flow is stored and can be resumed
"""
