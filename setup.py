"""What pyproject.toml cannot say: every package under smsdesk, and the resources at the top as one more."""

from setuptools import find_packages, setup

setup(packages=[*find_packages(include=["smsdesk", "smsdesk.*"]), "smsdesk.resources"])
