"""A rollback and the morning after: slipway-cli run against slipway-fleetsim, then slipway-cli investigate.
Usage: investigate_test.py CLI FLEETSIM [TEST...]
"""

import json
import os
import sys
import unittest

from programs import DEMO_PLAN, ROOT, Console, Fleet, Folder, Programs, ask, ask_json

ROLLED_BACK, BAD, OTHER = 3, 2, 1
PROFILE = os.path.join(ROOT, "resources", "profiles", "canary-demo.json")


class Investigation(unittest.TestCase):
    """Each rollout is rolled back by its success gate, of a candidate whose fault is known."""

    def setUp(self):
        self.folder = Folder()
        self.addCleanup(self.folder.close)
        self.data = self.folder.of("data")

    def roll_back(self, *fault):
        console = Console(self.data, plan=DEMO_PLAN, robots=100)
        self.addCleanup(console.close)
        fleet = Fleet(console.url(), 100, ["--task-seconds", "0.05", "--seed", "3", *fault])
        self.addCleanup(fleet.close)
        self.assertEqual(console.finish(120), ROLLED_BACK, console.events[-3:])
        fleet.close()
        return console.summary()["rollout"]

    def investigate(self, rollout, *more):
        return ask_json("investigate", rollout, "--data", self.data, *more)[0]

    def findings(self, made):
        return {said["name"]: said["finding"] for said in made["hypotheses"]}

    def test_drift_is_found_against_the_profile_and_against_the_baseline(self):
        rollout = self.roll_back("--candidate-success", "0.85", "--feature-drift", "1.5")
        against_profile = self.investigate(rollout, "--profile", PROFILE)
        self.assertEqual(self.findings(against_profile)["drift"], "supported", against_profile["hypotheses"][1])
        self.assertEqual(against_profile["hypotheses"][1]["figures"]["comparedWith"], "training profile")
        against_baseline = self.investigate(rollout)
        self.assertEqual(self.findings(against_baseline)["drift"], "supported", against_baseline["hypotheses"][1])
        self.assertEqual(against_baseline["hypotheses"][1]["figures"]["comparedWith"], "baseline")
        self.assertEqual(set(against_baseline["success"]), {"site", "kind", "robot", "category", "hour"})
        # A robot that is slow to tell does so after the end: kept, but no evidence any more.
        late = against_baseline["tasks"]["candidate"]["tasks"] - against_baseline["candidateTasksOfTheEngine"]
        self.assertGreaterEqual(late, 0)
        self.assertLessEqual(late, 100, "at most the one task that each robot was at")

    def test_failing_what_it_was_not_trained_for_is_no_drift(self):
        rollout = self.roll_back("--candidate-success", "0.92", "--unseen-success", "0.1")
        made = self.investigate(rollout, "--profile", PROFILE)
        self.assertEqual(made["hypotheses"][0]["figures"]["unseenCategories"], ["pouch"])
        self.assertNotEqual(self.findings(made)["drift"], "supported", made["hypotheses"][1])
        self.assertEqual(made["success"]["category"][0]["name"], "pouch")

    def test_a_review_and_a_conclusion_are_kept_with_who(self):
        rollout = self.roll_back("--candidate-success", "0.6")
        base = ("investigate", rollout, "--data", self.data)
        self.assertEqual(ask(*base, "--label", "t=real")[0], OTHER)
        sample = ask_json(*base, "--label-sample", "10", "--seed", "4", "--who", "ana")[0]
        tasks = [task["task"] for task in sample["tasks"]]
        self.assertGreater(len(tasks), 0)
        self.assertEqual(ask_json(*base, "--label-sample", "10", "--seed", "4")[0], sample)
        self.assertEqual(ask(*base, "--label", "nobody-knows-it=real")[0], BAD)
        labels = [word for task in tasks for word in ("--label", f"{task}=real")]
        recorded = ask_json(*base, *labels, "--who", "ben")[0]
        self.assertEqual(recorded, {"recorded": len(tasks), "reviewed": len(tasks), "sampled": len(tasks)})
        self.assertEqual(ask(*base, "--label-sample", "10", "--seed", "5")[0], OTHER)
        self.assertEqual(ask(*base, "--conclude", "x", "--action", "y")[0], BAD)
        ask_json(*base, "--conclude", "It is bad.", "--action", "Train it again.", "--owner", "cleo", "--who", "ana")
        made = self.investigate(rollout)
        self.assertEqual({task["label"]["who"] for task in made["labelSample"]["tasks"]}, {"ben"})
        self.assertEqual(made["hypotheses"][2]["figures"]["correctActions"], 0)
        self.assertEqual(made["conclusion"]["conclusion"], "It is bad.")
        self.assertEqual((made["conclusion"]["owner"], made["conclusion"]["who"]), ("cleo", "ana"))
        self.assertTrue(ask_json("audit", "verify", "--data", self.data)[0]["intact"])

    def test_what_is_wrong_is_said_in_one_line(self):
        rollout = self.roll_back("--candidate-success", "0.5")
        wrong = self.folder.of("profile.json")
        with open(PROFILE, encoding="utf-8") as file:
            profile = json.load(file)
        profile["model"]["version"] = "v22"
        with open(wrong, "w", encoding="utf-8") as file:
            json.dump(profile, file)
        for words, sentence in (
            ((rollout, "--data", self.data, "--profile", wrong), "The profile is of grasp v22, but the candidate is grasp v24."),
            ((rollout, "--data", self.data, "--profile", DEMO_PLAN), "$.model: This member is missing."),
            (("no-such-rollout", "--data", self.data), "no-such-rollout: There is no rollout of this name."),
            ((rollout, "--data", self.data, "--seed", "1"), "--label-sample and --seed go together."),
        ):
            code, output, errors = ask("investigate", *words)
            self.assertEqual((code, output), (BAD, ""), errors)
            self.assertIn(sentence, errors)
            self.assertEqual(errors.count("\n"), 1, errors)

    def test_a_console_that_holds_the_data_is_named(self):
        console = Console(self.data, plan=DEMO_PLAN, robots=100)
        self.addCleanup(console.close)
        console.url()
        for more in ((), ("--label-sample", "10", "--seed", "1")):
            code, _, errors = ask("investigate", "any", "--data", self.data, *more)
            self.assertEqual(code, OTHER, errors)
            self.assertIn("slipway-cli", errors)


if __name__ == "__main__":
    Programs.cli, Programs.fleetsim = sys.argv[1:3]
    unittest.main(argv=[sys.argv[0], *sys.argv[3:]], verbosity=2)
