def report(quick: bool) -> None:
    pass
