"""slipway-cli what-if over rollouts that really ran. Usage: what_if_test.py CLI FLEETSIM [TEST...]"""

import json
import sys
import unittest

from programs import FAST_PLAN, Console, Fleet, Folder, Programs, ask, ask_json

SUCCEEDED, BAD = 0, 2


class WhatIf(unittest.TestCase):
    def setUp(self):
        self.folder = Folder()
        self.addCleanup(self.folder.close)
        self.data = self.folder.of("data")

    def run_rollout(self, success):
        """Twenty robots, and a candidate that succeeds in this share of its tasks."""
        console = Console(self.data)
        self.addCleanup(console.close)
        fleet = Fleet(console.url(), more=["--candidate-success", success])
        self.addCleanup(fleet.close)
        console.finish(150)
        fleet.close()
        self.summary = console.summary()
        return self.summary["rollout"]

    def plan(self, change):
        """The fast plan, changed, in a file."""
        with open(FAST_PLAN, encoding="utf-8") as file:
            plan = json.load(file)
        plan["name"] = "another"
        change(plan)
        path = self.folder.of("other.json")
        with open(path, "w", encoding="utf-8") as file:
            json.dump(plan, file)
        return path

    def what_if(self, rollout, path):
        return ask_json("what-if", rollout, "--data", self.data, "--plan", path)[0]

    def test_a_committed_rollout_is_stopped_by_a_stricter_gate(self):
        rollout = self.run_rollout("0.99")
        same = self.what_if(rollout, FAST_PLAN)
        self.assertEqual((same["answer"], same["identical"], same["recorded"]["outcome"]), ("same", True, "succeeded"))

        stricter = self.plan(lambda plan: plan["gates"]["latency"].update(limitMs=1))
        answer = self.what_if(rollout, stricter)
        self.assertEqual((answer["answer"], answer["identical"]), ("stops", False))
        self.assertEqual((answer["whatIf"]["outcome"], answer["whatIf"]["failedGate"]), ("rolls back", "latency"))
        self.assertEqual(answer["whatIf"]["stage"], 1)
        spared = answer["recorded"]["candidateTasks"] - answer["whatIf"]["candidateTasks"]
        self.assertGreater(spared, 0)
        self.assertEqual(answer["tasksEarlier"], spared)
        self.assertIn("would have rolled back in stage 1", answer["sentence"])

        code, text, errors = ask("what-if", rollout, "--data", self.data, "--plan", stricter)
        self.assertEqual((code, errors), (SUCCEEDED, ""))
        for word in ("recorded", "what-if", "succeeded", "rolls back", "latency", answer["sentence"]):
            self.assertIn(word, text)
        self.assertNotIn("as recorded", text)
        self.assertTrue(ask_json("audit", "verify", "--data", self.data)[0]["intact"])

    def test_a_rolled_back_rollout_goes_on_under_laxer_gates_and_the_rest_is_unknown(self):
        rollout = self.run_rollout("0.50")
        self.assertEqual(self.summary["outcome"], "rolled back")
        laxer = self.plan(lambda plan: plan["gates"]["success"].update(baseline=0.3))
        answer = self.what_if(rollout, laxer)
        self.assertEqual((answer["answer"], answer["whatIf"]["outcome"]), ("open", "goes on"))
        self.assertEqual(answer["recorded"]["failedGate"], "success")
        self.assertEqual(answer["asRecorded"]["outcome"], "no gate fails")
        self.assertIsNone(answer["tasksEarlier"])
        self.assertEqual(answer["recordedEnd"]["candidateTasks"], self.summary["tasksAffected"])
        self.assertIn("cannot be known", answer["sentence"])
        code, text, _ = ask("what-if", rollout, "--data", self.data, "--plan", laxer)
        self.assertEqual(code, SUCCEEDED)
        self.assertIn("as recorded", text)

        cohort = self.plan(lambda plan: plan["stages"][1].update(robots=0.6))
        code, text, errors = ask("what-if", rollout, "--data", self.data, "--plan", cohort)
        self.assertEqual((code, text), (BAD, ""))
        self.assertIn("$.stages[1].robots", errors)
        self.assertEqual(ask("what-if", "no-such", "--data", self.data, "--plan", laxer)[0], BAD)
        broken = self.plan(lambda plan: plan.update(stages=[]))
        code, _, errors = ask("what-if", rollout, "--data", self.data, "--plan", broken)
        self.assertEqual(code, BAD)
        self.assertIn("$.stages", errors)


if __name__ == "__main__":
    Programs.cli, Programs.fleetsim = sys.argv[1:3]
    unittest.main(argv=[sys.argv[0], *sys.argv[3:]])
