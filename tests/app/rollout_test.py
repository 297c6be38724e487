"""Whole rollouts over real sockets: slipway-cli run against slipway-fleetsim, one test for each answer that the
design promises. Usage: rollout_test.py CLI FLEETSIM [TEST...]
"""

import json
import os
import sys
import time
import unittest
import urllib.request

from programs import CHECKLIST, DEMO_PLAN, FAST_PLAN, Console, Fleet, Folder, Programs, ask, ask_json

SUCCEEDED, OTHER, BAD, ROLLED_BACK, NEEDS_OPERATOR = 0, 1, 2, 3, 4


class Rollouts(unittest.TestCase):
    """What all of them share."""

    def setUp(self):
        self.folder = Folder()
        self.addCleanup(self.folder.close)
        self.data = self.folder.of("data")

    def run_rollout(self, *faults, robots=20, wait_for=None, timeout=90, fleet=(), **console):
        """Runs to the end, started once `wait_for` robots (all) are eligible; gives the console, which has ended."""
        console = Console(self.data, robots=wait_for or robots, timeout=timeout, **console)
        self.addCleanup(console.close)
        robots_running = Fleet(console.url(), robots, [*fleet, *(word for fault in faults for word in ("--fault", fault))])
        self.addCleanup(robots_running.close)
        self.code = console.finish(timeout + 60)
        robots_running.close()
        return console

    def assert_rolled_back(self, console, gate):
        self.assertEqual(self.code, ROLLED_BACK, console.events[-3:])
        summary = console.summary()
        self.assertIn(gate, summary["reason"])
        self.assertEqual(summary["verified"], summary["robots"])
        self.assertGreater(summary["robots"], 0)
        self.assertIn("gate-failed", console.kinds())
        self.assertIn("candidate-barred", console.kinds())
        self.assert_sound()

    def assert_sound(self):
        """What must hold after any run: the chain is whole and the journal gives the same decisions again."""
        self.assertTrue(ask_json("audit", "verify", "--data", self.data)[0]["intact"])

    def versions(self):
        status = ask_json("status", "--data", self.data)[0]
        return {robot["robot"]: robot["active"] for robot in status["robotList"]}


class Outcomes(Rollouts):
    def test_a_good_candidate_is_committed_on_every_robot(self):
        console = self.run_rollout()
        self.assertEqual(self.code, SUCCEEDED, console.events[-3:])
        self.assertEqual(console.summary()["verified"], 20)
        self.assertEqual([kind for kind in console.kinds() if kind == "stage-entered"], ["stage-entered"] * 3)
        self.assertEqual(set(self.versions().values()), {"v24"})
        self.assert_sound()
        past = ask_json("rollouts", "--data", self.data)
        self.assertEqual(past[0]["outcome"], "succeeded")
        shown = ask_json("show", past[0]["rollout"], "--data", self.data)[0]
        printed = [decision["number"] for decision in console.decisions() if decision["rollout"]]
        self.assertEqual([decision["number"] for decision in shown["decisions"]], printed)

    def test_a_bad_candidate_is_rolled_back_in_stage_one_or_two(self):
        console = self.run_rollout(fleet=["--candidate-success", "0.60"])
        self.assert_rolled_back(console, "success")
        self.assertLessEqual(console.kinds().count("stage-entered"), 2)
        self.assertGreater(console.summary()["tasksAffected"], 0)
        self.assertNotIn("v24", self.versions().values())

    def test_a_hundred_robots_go_through_the_demo_plan(self):
        console = self.run_rollout(robots=100, timeout=240, plan=DEMO_PLAN, fleet=["--task-seconds", "0.05"])
        self.assertEqual(self.code, SUCCEEDED, console.events[-3:])
        self.assertEqual(console.summary()["verified"], 100)
        self.assertEqual(set(self.versions().values()), {"v24"})

    def test_a_hundred_robots_come_back_from_a_candidate_of_80_percent_in_stage_one_or_two(self):
        console = self.run_rollout(robots=100, timeout=240, plan=DEMO_PLAN, fleet=["--task-seconds", "0.05", "--candidate-success", "0.80"])
        self.assert_rolled_back(console, "success")
        self.assertLessEqual(console.kinds().count("stage-entered"), 2)
        self.assertEqual(set(self.versions().values()), {"v23"})

    def test_a_barred_candidate_is_not_started_again(self):
        self.run_rollout(fleet=["--candidate-success", "0.30"])
        self.assertEqual(self.code, ROLLED_BACK)
        again = self.run_rollout()
        self.assertEqual(self.code, OTHER)
        self.assertIn("barred", again.summary()["reason"])


class Faults(Rollouts):
    def test_candidate_robots_that_go_silent_count_against_the_candidate(self):
        self.assert_rolled_back(self.run_rollout("silent"), "lost")

    def test_a_robot_that_gets_stuck_too_often_rolls_back_at_once(self):
        self.assert_rolled_back(self.run_rollout("stuck"), "stuck")

    def test_a_candidate_that_does_not_load_is_rolled_back(self):
        self.assert_rolled_back(self.run_rollout("load-fail"), "install")

    def test_a_candidate_with_a_wrong_digest_never_runs(self):
        console = self.run_rollout("digest-mismatch")
        self.assert_rolled_back(console, "install")
        self.assertEqual(console.summary()["tasksAffected"], 0)

    def test_a_candidate_that_crashes_is_rolled_back(self):
        self.assert_rolled_back(self.run_rollout("crash-on-candidate"), "install")

    def test_a_robot_that_reports_a_model_nobody_deployed_is_left_out(self):
        console = self.run_rollout("liar:1")
        self.assertEqual(self.code, SUCCEEDED, console.events[-3:])
        self.assertIn("robot-left-out", console.kinds())
        self.assertEqual(console.summary()["verified"], 19)
        self.assertEqual(list(self.versions().values()).count("v24"), 19)
        self.assert_sound()

    def test_two_robots_with_one_id_are_quarantined_and_the_rest_goes_on(self):
        # The clone may be found out before the start, and is not eligible then.
        console = self.run_rollout("clone:1", wait_for=19)
        self.assertEqual(self.code, SUCCEEDED, console.events[-3:])
        self.assertIn("robot-quarantined", console.kinds())
        self.assertGreaterEqual(console.summary()["verified"], 19)
        status = ask_json("status", "--data", self.data)[0]
        self.assertEqual([robot["robot"] for robot in status["robotList"] if robot["quarantined"]], ["robot-001"])
        self.assert_sound()

    def test_robots_that_lose_their_connection_again_and_again_do_not_stop_a_good_rollout(self):
        console = self.run_rollout("disconnect=2:3")
        self.assertEqual(self.code, SUCCEEDED, console.events[-3:])
        self.assert_sound()

    def test_a_robot_that_floods_the_console_holds_nobody_up(self):
        console = self.run_rollout("flood:1")
        self.assertEqual(self.code, SUCCEEDED, console.events[-3:])
        self.assertGreaterEqual(console.summary()["verified"], 19)
        self.assert_sound()

    def test_a_slow_load_is_waited_for(self):
        console = self.run_rollout("slow-load=3:1")
        self.assertEqual(self.code, SUCCEEDED, console.events[-3:])
        self.assertEqual(console.summary()["verified"], 20)


class Starting(Rollouts):
    def test_only_robots_with_their_own_token_come_in(self):
        code, output, errors = ask("robot", "add", "--prefix", "robot-", "--count", "5", "--data", self.data)
        self.assertEqual(code, 0, errors)
        tokens = self.folder.of("tokens")
        with open(tokens, "w", encoding="utf-8") as file:
            file.write(output)
        console = Console(self.data, robots=5, timeout=60, open_to_all=False)
        self.addCleanup(console.close)
        stranger = Fleet(console.url(), 1, ["--prefix", "stranger-", "--token", "guess"])
        self.addCleanup(stranger.close)
        friends = Fleet(console.url(), 5, ["--tokens", tokens])
        self.addCleanup(friends.close)
        self.assertEqual(console.finish(120), SUCCEEDED, console.events[-3:])
        self.assertEqual(sorted(self.versions()), [f"robot-00{n}" for n in range(1, 6)])
        listed = ask_json("robot", "list", "--data", self.data)
        self.assertEqual(len(listed), 5)
        self.assertFalse(any(token in json.dumps(listed) for token in output.split()[1::2]))

    def test_without_yes_and_without_a_terminal_it_says_what_it_waits_for(self):
        code, output, errors = ask("run", FAST_PLAN, "--listen", "127.0.0.1:0", "--data", self.data, "--checklist", CHECKLIST)
        self.assertEqual(code, NEEDS_OPERATOR)
        self.assertIn("waits for an operator", errors)
        self.assertEqual(output, "")

    def test_yes_does_not_tick_the_checklist(self):
        console = Console(self.data, robots=2, checklist=None)
        self.addCleanup(console.close)
        fleet = Fleet(console.url(), 2)
        self.addCleanup(fleet.close)
        self.assertEqual(console.finish(60), NEEDS_OPERATOR)
        self.assertIn("checklist items are open", console.summary()["reason"])
        self.assertEqual(ask_json("rollouts", "--data", self.data), [])

    def test_with_too_few_robots_it_gives_up_at_the_timeout_and_starts_nothing(self):
        console = Console(self.data, robots=3, timeout=5)
        self.addCleanup(console.close)
        fleet = Fleet(console.url(), 2)
        self.addCleanup(fleet.close)
        self.assertEqual(console.finish(60), NEEDS_OPERATOR)
        self.assertIn("2 of 3", console.summary()["reason"])
        self.assertEqual(ask_json("rollouts", "--data", self.data), [])

    def test_a_signal_stops_it_cleanly_and_the_same_command_goes_on(self):
        console = Console(self.data)
        self.addCleanup(console.close)
        fleet = Fleet(console.url(), 20)
        self.addCleanup(fleet.close)
        self.assertIsNotNone(console.wait_for(lambda event: event.get("kind") == "stage-entered" and event["stage"] == 2))
        port = console.url().rsplit(":", 1)[1]
        console.process.terminate()
        self.assertEqual(console.finish(30), OTHER)
        rollout = console.summary()["rollout"]
        again = Console(self.data, listen=f"127.0.0.1:{port}")
        self.addCleanup(again.close)
        self.assertEqual(again.finish(120), SUCCEEDED, again.events[-3:])
        self.assertEqual(again.summary()["rollout"], rollout)
        self.assertEqual(len(ask_json("rollouts", "--data", self.data)), 1)
        self.assert_sound()

    def test_a_second_console_on_the_same_data_is_told_who_holds_it(self):
        console = Console(self.data, robots=1)
        self.addCleanup(console.close)
        console.url()
        code, _, errors = ask("status", "--data", self.data)
        self.assertEqual(code, OTHER)
        self.assertIn(str(console.process.pid), errors)
        self.assertIn("slipway-cli", errors)

    def test_metrics_are_answered_on_loopback(self):
        console = Console(self.data, robots=2, timeout=30)
        self.addCleanup(console.close)
        url = console.url()
        fleet = Fleet(url, 1)
        self.addCleanup(fleet.close)
        deadline = time.monotonic() + 20
        text = ""
        while "slipway_robots_online 1" not in text and time.monotonic() < deadline:
            with urllib.request.urlopen(url.replace("ws://", "http://") + "/metrics", timeout=5) as answer:
                text = answer.read().decode()
        self.assertIn("slipway_robots_online 1\n", text)
        self.assertIn('slipway_robots{condition="quiet"} 1\n', text)

    def test_an_address_that_is_not_loopback_is_refused_before_anything_exists(self):
        for more in ([], ["--accept-any-robot", "--insecure-lan"]):
            code, _, errors = ask("run", FAST_PLAN, "--listen", "0.0.0.0:0", "--data", self.data, "--yes", *more)
            self.assertEqual(code, BAD, errors)
            self.assertFalse(os.path.exists(self.data))


if __name__ == "__main__":
    Programs.cli, Programs.fleetsim = sys.argv[1:3]
    unittest.main(argv=[sys.argv[0], *sys.argv[3:]], verbosity=2)
