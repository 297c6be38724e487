"""slipway-cli plan new: asks about the change and writes a plan. Usage: plan_new_test.py CLI"""

import json
import os
import subprocess
import sys
import unittest

from programs import ROOT, Folder, Programs, ask

CANARY = os.path.join(ROOT, "resources", "plans", "canary.json")
ANSWERS = {"--size": "major", "--risk": "medium", "--often": "no", "--latency-headroom": "yes", "--spare-disk": "yes"}


def flags(**changed):
    answers = {**ANSWERS, **{"--" + name: value for name, value in changed.items()}}
    return [word for pair in answers.items() for word in pair if pair[1]]


class PlanNew(unittest.TestCase):
    def setUp(self):
        self.folder = Folder()
        self.addCleanup(self.folder.close)

    def test_the_proposed_plan_is_valid_and_its_reasons_are_said(self):
        code, plan, said = ask("plan", "new", "--like", CANARY, *flags())
        self.assertEqual(code, 0, said)
        self.assertEqual(json.loads(plan)["strategy"], "blue_green")
        self.assertEqual(json.loads(plan)["candidate"]["version"], "v24")
        self.assertIn("Proposed: blue_green", said)
        for other in ("canary", "shadow", "feature_flag", "ab_test"):
            self.assertIn(f"Not {other}: ", said)
        with open(self.folder.of("plan.json"), "w", encoding="utf-8") as file:
            file.write(plan)
        self.assertEqual(ask("plan", "validate", self.folder.of("plan.json"))[0], 0)

    def test_another_strategy_may_be_taken(self):
        for strategy in ("canary", "blue_green", "blue_green_pools", "shadow", "feature_flag", "ab_test"):
            code, plan, _ = ask("plan", "new", "--like", CANARY, "--strategy", strategy, *flags())
            self.assertEqual((code, json.loads(plan)["strategy"]), (0, strategy))
        code, plan, said = ask("plan", "new", "--like", CANARY, "--strategy", "big_bang", *flags())
        self.assertEqual((code, plan), (2, ""))
        self.assertIn("big_bang", said)

    def test_a_file_that_is_there_is_not_written_over(self):
        path = self.folder.of("mine.json")
        self.assertEqual(ask("plan", "new", "--like", CANARY, "--output", path, *flags())[0], 0)
        with open(path, encoding="utf-8") as file:
            before = file.read()
        self.assertEqual(ask("plan", "new", "--like", CANARY, "--output", path, *flags(risk="high"))[0], 2)
        with open(path, encoding="utf-8") as file:
            self.assertEqual(file.read(), before)

    def test_without_a_terminal_a_missing_answer_is_named(self):
        code, plan, said = ask("plan", "new", "--like", CANARY, *flags(risk=""))
        self.assertEqual((code, plan), (2, ""))
        self.assertIn("--risk low or medium or high", said)

    def test_at_a_terminal_it_asks(self):
        keyboard, terminal = os.openpty()
        self.addCleanup(os.close, keyboard)
        command = [Programs.cli, "plan", "new", "--like", CANARY]
        process = subprocess.Popen(command, stdin=terminal, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        os.close(terminal)
        os.write(keyboard, b"s\nperhaps\nlow\nyes\ny\nyes\n")
        plan, said = process.communicate(timeout=60)
        self.assertEqual(process.returncode, 0, said)
        self.assertEqual(json.loads(plan)["strategy"], "feature_flag")
        self.assertEqual(said.count("How bad"), 2, "it asks again when it did not understand")


if __name__ == "__main__":
    Programs.cli = sys.argv[1]
    unittest.main(argv=[sys.argv[0], *sys.argv[2:]], verbosity=2)
