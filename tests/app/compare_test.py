"""slipway-cli compare: two arms by their counts. Usage: compare_test.py CLI"""

import sys
import unittest

from programs import Programs, ask, ask_json


class Compare(unittest.TestCase):
    def test_nearly_equal_arms_give_the_figures_of_the_design(self):
        found = ask_json("compare", "9200/10000", "9210/10000")[0]
        self.assertAlmostEqual(found["chiSquare"], 0.0683, places=4)
        self.assertAlmostEqual(found["p"], 0.794, places=3)
        self.assertAlmostEqual(found["pYates"], 0.814, places=3)
        self.assertAlmostEqual(found["pOneSided"], 0.397, places=3)
        self.assertAlmostEqual(found["difference"]["low"], -0.0065, places=4)
        self.assertAlmostEqual(found["difference"]["high"], 0.0085, places=4)
        self.assertAlmostEqual(found["cohensH"], 0.0037, places=4)
        self.assertAlmostEqual(found["power"], 0.058, places=3)
        self.assertEqual(found["neededPerArm"], 1148757)
        self.assertEqual(found["conclusion"], "no evidence of a difference")

    def test_a_worse_arm_is_called_worse(self):
        code, said, _ = ask("compare", "920/1000", "850/1000")
        self.assertEqual(code, 0)
        self.assertIn("the second arm is worse", said)
        self.assertIn("the second arm is better", ask("compare", "850/1000", "920/1000")[1])

    def test_large_arms_have_no_exact_test(self):
        self.assertIsNone(ask_json("compare", "92000/100000", "92100/100000")[0]["pFisher"])

    def test_impossible_counts_are_refused_and_named(self):
        for wrong in ("11/10", "-1/10", "1/0", "9200", "a/b", "1/2/3", ""):
            code, said, errors = ask("compare", "1/2", wrong)
            self.assertEqual((code, said), (2, ""), wrong)
            self.assertIn(f'"{wrong}" is not SUCCESSES/TASKS' if wrong != "-1/10" else "slipway-cli", errors)


if __name__ == "__main__":
    Programs.cli = sys.argv[1]
    unittest.main(argv=[sys.argv[0], *sys.argv[2:]], verbosity=2)
