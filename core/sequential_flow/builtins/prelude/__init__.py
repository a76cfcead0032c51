"""The prelude: built-ins in JavaScript. `compiled` has what the compiler makes of them."""
