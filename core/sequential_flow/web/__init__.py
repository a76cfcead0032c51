"""What flows have besides ECMAScript: fetch, Response, Headers; timers; waitForEvent, call."""
