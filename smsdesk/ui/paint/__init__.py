"""Painted parts. Those that carry information are labels with a name, so that screen readers find them."""
