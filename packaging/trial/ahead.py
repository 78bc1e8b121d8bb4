"""Runs ahead of the app's own script, in the executable that is made for trials and lies in no package.

What it does there is read from a folder that the trial names, and is no part of that executable either.
"""

import os
import sys

sys.path.append(os.environ["TWINBOLT_TRIAL"])
from trial.inside import begin

begin()
