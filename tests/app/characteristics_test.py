"""slipway-cli plan characteristics: what it prints and how it ends. Usage: characteristics_test.py CLI"""

import json
import os
import sys
import unittest

from programs import ROOT, Folder, Programs, ask, ask_json

PLANS = os.path.join(ROOT, "resources", "plans")
CANARY = os.path.join(PLANS, "canary.json")
CLASSIC = os.path.join(PLANS, "canary-classic.json")


class Characteristics(unittest.TestCase):
    def changed(self, change):
        """The canary sample, changed, in a file of its own."""
        with open(CANARY, encoding="utf-8") as file:
            plan = json.load(file)
        change(plan)
        folder = Folder()
        self.addCleanup(folder.close)
        with open(folder.of("plan.json"), "w", encoding="utf-8") as file:
            json.dump(plan, file)
        return folder.of("plan.json")

    def test_the_table_is_aligned_and_ends_in_plain_words(self):
        code, output, errors = ask("plan", "characteristics", CLASSIC)
        self.assertEqual((code, errors), (0, ""))
        lines = output.splitlines()
        table = lines[2:13]
        self.assertEqual(len({len(line) for line in table}), 1, output)
        self.assertIn("21.33 %", table[3])
        self.assertIn("never fail.", output)
        self.assertTrue(lines[-1].startswith("A candidate as good as the baseline is rolled back by accident in 21.33 % of rollouts;"), lines[-1])
        self.assertTrue(lines[-1].endswith("causes 14 extra failed tasks before it is rolled back."), lines[-1])

    def test_json_has_every_figure_and_the_error_that_the_gate_gets(self):
        (found,) = ask_json("plan", "characteristics", CANARY, "--without-restarts")
        self.assertEqual(found["method"], "exact")
        self.assertEqual([stage["alphaFail"] for stage in found["stages"]], [0.025] * 4)
        self.assertEqual([row["success"] for row in found["rows"]], [0.94, 0.92, 0.91, 0.9, 0.88, 0.85, 0.8, 0.7, 0])
        for row in found["rows"]:
            self.assertAlmostEqual(row["rolledBack"] + row["promoted"] + row["held"], 1.0, places=12)
            self.assertAlmostEqual(sum(row["rolledBackInStage"]), row["rolledBack"], places=12)

    def test_a_gate_alone_has_the_whole_error(self):
        plan = self.changed(lambda plan: plan["gates"].__setitem__("errors", None))
        (found,) = ask_json("plan", "characteristics", plan, "--without-restarts")
        self.assertEqual(found["stages"][0]["alphaFail"], 0.05)
        self.assertAlmostEqual(found["rows"][1]["rolledBack"], 0.03948, places=5)

    def test_another_true_baseline_moves_the_candidates_and_not_the_gates(self):
        plan = self.changed(lambda plan: plan["gates"].__setitem__("errors", None))
        (found,) = ask_json("plan", "characteristics", plan, "--baseline", "0.9", "--without-restarts")
        self.assertEqual(found["rows"][1]["success"], 0.9)
        self.assertAlmostEqual(found["rows"][1]["rolledBack"], 0.99316, places=5)

    def test_restarts_are_simulated_and_say_so(self):
        (found,) = ask_json("plan", "characteristics", CANARY)
        self.assertEqual((found["method"], found["restarts"]), ("simulated", True))
        self.assertGreater(found["rows"][0]["standardError"]["rolledBack"], 0)
        code, output, _ = ask("plan", "characteristics", CANARY)
        self.assertEqual(code, 0)
        self.assertIn("Simulated: ", output)
        self.assertIn("±", output)

    def test_what_cannot_be_answered_ends_with_one_sentence(self):
        without = self.changed(lambda plan: plan["gates"].__setitem__("success", None))
        endless = self.changed(lambda plan: plan["stages"][3].__setitem__("quota", 1_000_000_000))
        broken = self.changed(lambda plan: plan["stages"][0].__setitem__("quota", 0))
        for arguments, code, place in (
            ([without], 2, "$.stages"),
            ([endless], 1, "$.stages"),
            ([broken], 2, "$.stages[0].quota"),
            (["/nowhere/plan.json"], 2, "$"),
            ([CANARY, "--baseline", "0"], 2, "--baseline"),
            ([CANARY, "--baseline", "nan"], 2, "--baseline"),
            ([CANARY, "--baseline", "2"], 2, "--baseline"),
        ):
            with self.subTest(arguments):
                ended, output, errors = ask("plan", "characteristics", *arguments)
                self.assertEqual((ended, output), (code, ""), errors)
                self.assertEqual(errors.count("\n"), 1, errors)
                self.assertIn(f": {place}: ", errors)


if __name__ == "__main__":
    Programs.cli = sys.argv[1]
    unittest.main(argv=[sys.argv[0], *sys.argv[2:]], verbosity=2)
