"""What pyproject.toml cannot say: every package under smsdesk, the resources at the top as one more,
and that the languages of the window are built."""

import subprocess
import sys

from setuptools import find_packages, setup
from setuptools.command.build_py import build_py


class Build(build_py):
    """Builds the languages of the window before the resources are taken in."""

    def run(self) -> None:
        """Nothing of this for an editable installation: there dev.py does it, again after each change."""
        if not self.editable_mode:
            subprocess.run([sys.executable, "catalogue.py", "build"], check=True)
            self.data_files = self._get_data_files()
        super().run()


setup(
    packages=[*find_packages(include=["smsdesk", "smsdesk.*"]), "smsdesk.resources"],
    cmdclass={"build_py": Build},
)
