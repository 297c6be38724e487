"""The other strategies over real sockets: blue-green, shadow and feature flag, good and bad, with the sample plans made quick.
Usage: strategies_test.py CLI FLEETSIM [TEST...]
"""

import json
import os
import re
import sys
import unittest

from programs import ROOT, Console, Fleet, Folder, Programs, ask, ask_json

SUCCEEDED, ROLLED_BACK = 0, 3
ROBOTS = 20


class Strategies(unittest.TestCase):
    def setUp(self):
        self.folder = Folder()
        self.addCleanup(self.folder.close)
        self.data = self.folder.of("data")

    def quick(self, sample, change=lambda plan: None):
        """A sample plan with stages of a second and of 300 tasks, and a margin that so few tasks can prove."""
        with open(os.path.join(ROOT, "resources", "plans", sample + "-demo.json"), encoding="utf-8") as file:
            plan = json.load(file)
        if plan["gates"]["success"]:
            plan["gates"]["success"]["margin"] = 0.15
        plan["gates"]["errors"] = None
        for stage in plan["stages"]:
            stage["soakSeconds"] = 1
            stage["quota"] = min(stage["quota"], 300)
        change(plan)
        with open(self.folder.of("plan.json"), "w", encoding="utf-8") as file:
            json.dump(plan, file)
        return self.folder.of("plan.json")

    def begin(self, plan, candidate, **console):
        desk = Console(self.data, plan=plan, robots=ROBOTS, timeout=120, **console)
        self.addCleanup(desk.close)
        fleet = Fleet(desk.url(), ROBOTS, ["--candidate-success", str(candidate), "--baseline-success", "0.97"])
        self.addCleanup(fleet.close)
        return desk

    def run_to_the_end(self, sample, candidate, change=lambda plan: None):
        desk = self.begin(self.quick(sample, change), candidate)
        code = desk.finish(180)
        self.assertTrue(ask_json("audit", "verify", "--data", self.data)[0]["intact"])
        return code, desk

    def versions(self):
        return {robot["active"] for robot in ask_json("status", "--data", self.data)[0]["robotList"]}

    def test_blue_green_switches_the_whole_fleet_at_once_and_commits(self):
        code, desk = self.run_to_the_end("blue-green", 0.99)
        self.assertEqual(code, SUCCEEDED, desk.events[-3:])
        self.assertEqual(self.versions(), {"v24"})
        switches = [decision["reason"] for decision in desk.decisions() if decision["kind"] == "switched"]
        self.assertEqual(len(switches), 2, switches)
        self.assertRegex(switches[1], r"green: 20 robots confirmed it, \d+ ms between the first and the last")
        self.assertLess(int(re.search(r"(\d+) ms between", switches[1]).group(1)), 1500)

    def test_the_old_model_is_deleted_from_all_but_the_backups(self):
        def later(plan):
            plan["cleanup"] = {"afterSeconds": 3600, "backups": ["robot-001"]}

        desk = self.begin(self.quick("blue-green", later), 0.99)
        self.assertEqual(desk.finish(180), SUCCEEDED)
        rollout = desk.summary()["rollout"]
        code, _, errors = ask("cleanup", rollout, "--data", self.data, "--cancel", "--reason", "short")
        self.assertEqual((code, "10 to 4000 characters" in errors), (2, True), errors)
        for reason in (" " * 20, "\u00e4" * 9, "a line\nand another one", "x" * 4001):
            code, _, errors = ask("release", "robot-001", "--data", self.data, "--reason", reason)
            self.assertEqual((code, "--reason" in errors), (2, True), errors)
        code, _, errors = ask("release", "robot-001", "--data", self.data, "--reason", "its twin was switched off")
        self.assertEqual((code, "is not in quarantine" in errors), (2, True), errors)
        code, _, errors = ask("cleanup", rollout, "--data", self.data, "--hours", "0", "--reason", "the disks are full")
        self.assertEqual((code, errors), (0, ""))
        # The next console on that port waits for a robot that does not exist, and does what is due meanwhile.
        other = self.quick("canary", lambda plan: plan["candidate"].update(version="v25", sha256="f" * 64))
        console = Console(self.data, plan=other, robots=ROBOTS + 1, timeout=60, listen=desk.url().removeprefix("ws://"))
        self.addCleanup(console.close)
        cleaned = console.wait_for(lambda event: event["event"] == "decision" and event["kind"] == "cleaned-up")
        self.assertIsNotNone(cleaned, console.events[-5:])
        self.assertIn(f"v23 is gone from {ROBOTS - 1} robots; robot-001 keeps it", cleaned["reason"])

    def test_a_bad_green_never_executes_a_task(self):
        code, desk = self.run_to_the_end("blue-green", 0.5)
        self.assertEqual(code, ROLLED_BACK, desk.events[-3:])
        self.assertEqual(desk.summary()["tasksAffected"], 0)
        self.assertEqual(self.versions(), {"v23"})

    def test_a_green_pool_takes_over_and_blue_stands_by(self):
        code, desk = self.run_to_the_end("blue-green-pools", 0.99)
        self.assertEqual(code, SUCCEEDED, desk.events[-3:])
        self.assertEqual(self.versions(), {"v23", "v24"})
        (commit,) = [decision["reason"] for decision in desk.decisions() if decision["kind"] == "commit-started"]
        self.assertIn("10 robots of the other pool stand by", commit)

    def test_a_bad_green_pool_never_does_a_customers_task(self):
        code, desk = self.run_to_the_end("blue-green-pools", 0.5)
        self.assertEqual(code, ROLLED_BACK, desk.events[-3:])
        self.assertEqual(desk.summary()["tasksAffected"], 0)
        self.assertEqual(self.versions(), {"v23"})

    def test_shadow_ends_with_a_conclusion_and_the_baseline_everywhere(self):
        code, desk = self.run_to_the_end("shadow", 0.99)
        self.assertEqual(code, SUCCEEDED, desk.events[-3:])
        self.assertEqual(self.versions(), {"v23"})
        self.assertEqual(desk.summary()["tasksAffected"], 0)
        (conclusion,) = [decision["reason"] for decision in desk.decisions() if decision["kind"] == "concluded"]
        self.assertIn("McNemar", conclusion)
        self.assertNotIn("candidate-barred", desk.kinds())
        shadow = ask_json("investigate", desk.summary()["rollout"], "--data", self.data)[0]["shadow"]
        self.assertGreaterEqual(shadow["tasks"], 300)
        self.assertEqual(sum(category["candidate"]["tasks"] for category in shadow["categories"]), shadow["tasks"])
        # Where only the candidate would have failed comes first; a good candidate may have no such task at all.
        ranks = [(one["candidateOk"], not one["baselineOk"]) for one in shadow["worst"]]
        order = [(False, False), (False, True), (True, False), (True, True)]
        self.assertTrue(ranks)
        self.assertEqual(ranks, sorted(ranks, key=order.index))

    def test_a_bad_shadow_is_stopped_before_it_could_do_harm(self):
        code, desk = self.run_to_the_end("shadow", 0.5)
        self.assertEqual(code, ROLLED_BACK, desk.events[-3:])
        self.assertEqual(desk.summary()["tasksAffected"], 0)

    def test_a_flag_grows_by_steps_and_the_mix_is_what_the_hashes_say(self):
        code, desk = self.run_to_the_end("flag", 0.99)
        self.assertEqual(code, SUCCEEDED, desk.events[-3:])
        self.assertEqual(self.versions(), {"v24"})
        self.assertEqual(desk.kinds().count("stage-entered"), 4)

    def test_a_bad_flag_is_rolled_back_everywhere(self):
        code, desk = self.run_to_the_end("flag", 0.5)
        self.assertEqual(code, ROLLED_BACK, desk.events[-3:])
        self.assertEqual(self.versions(), {"v23"})

    def test_an_ab_test_of_equals_ends_in_no_evidence_and_the_baseline_everywhere(self):
        # One in twenty such tests of equals would find a difference at the usual 5 %; this one must not fail by chance.
        code, desk = self.run_to_the_end("ab", 0.97, lambda plan: plan["stages"][0]["comparison"].update(alpha=1e-6, guardrail=0.1))
        self.assertEqual(code, SUCCEEDED, desk.events[-3:])
        self.assertEqual(self.versions(), {"v23"})
        (conclusion,) = [decision["reason"] for decision in desk.decisions() if decision["kind"] == "concluded"]
        self.assertIn("keep v23: no evidence of a difference", conclusion)
        self.assertRegex(conclusion, r"v23 [\d.]+ % of 300 tasks, v24 [\d.]+ % of 300 tasks, difference")
        self.assertIn("by robots", conclusion)

    def test_an_ab_test_stops_by_its_guardrail_when_one_arm_is_much_worse(self):
        code, desk = self.run_to_the_end("ab", 0.5)
        self.assertEqual(code, ROLLED_BACK, desk.events[-3:])
        self.assertEqual(self.versions(), {"v23"})
        (failed,) = [decision["reason"] for decision in desk.decisions() if decision["kind"] == "gate-failed"]
        self.assertIn("guardrail", failed)

    def test_a_canary_against_its_control_commits_the_held_back_robots_too(self):
        def against_control(plan):
            plan["strategy"] = "custom"
            plan["holdBack"] = 0.1
            plan["gates"]["success"].update(against="control", margin=0.3)
            plan["stages"] = [dict(name="half", robots=0.5, quota=300, soakSeconds=1), dict(name="all", robots=1, quota=300, soakSeconds=1)]

        desk = self.begin(self.quick("canary", against_control), 0.98)
        self.assertEqual(desk.finish(180), SUCCEEDED, desk.events[-3:])
        self.assertEqual(self.versions(), {"v24"})
        (commit,) = [decision["reason"] for decision in desk.decisions() if decision["kind"] == "commit-started"]
        self.assertIn("2 held-back robots get it now", commit)

    def test_an_operator_moves_the_share_by_hand(self):
        def endless(plan):
            plan["stages"][1]["quota"] = 1_000_000

        desk = self.begin(self.quick("flag", endless), 0.99, typed=True)
        entered = lambda event: event["event"] == "decision" and event["kind"] == "stage-entered" and "stage 2" in event["reason"]
        self.assertIsNotNone(desk.wait_for(entered), desk.text_of_errors())
        desk.type("share 0.4 the customer asked for more")
        changed = desk.wait_for(lambda event: event["event"] == "decision" and event["kind"] == "share-changed")
        self.assertIsNotNone(changed, desk.text_of_errors())
        self.assertIn("10 % to 40 %", changed["reason"])
        desk.type("rollback enough of it")
        self.assertEqual(desk.finish(60), ROLLED_BACK)
        self.assertEqual(self.versions(), {"v23"})


if __name__ == "__main__":
    Programs.cli, Programs.fleetsim = sys.argv[1:3]
    unittest.main(argv=[sys.argv[0], *sys.argv[3:]], verbosity=2)
