"""Stands in for the small process that asks for a one-time code: `python -m tests.e2e.says_code`.

What it says is written backwards here, so that nobody who reads this file holds it.
"""

CODE_BACKWARDS = "37-edoc-yranac-15"

if __name__ == "__main__":
    print(CODE_BACKWARDS[::-1])
