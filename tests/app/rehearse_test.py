"""slipway-cli rehearse: figures for scripts, the same on any number of threads, one sentence for bad input, a clean
end at Ctrl+C. Usage: rehearse_test.py CLI PLAN"""

import json
import signal
import subprocess
import sys
import unittest

CLI, PLAN = sys.argv[1], sys.argv[2]
NO_PLAN = PLAN + ".missing"


def rehearse(*arguments, plan=PLAN):
    return subprocess.run([CLI, "rehearse", plan, *arguments], capture_output=True, text=True, timeout=120, check=False)


class Rehearse(unittest.TestCase):
    def test_prints_the_same_json_on_any_number_of_threads(self):
        one, four = (rehearse("--fleet", "20", "--runs", "6", "--json", "--threads", count) for count in ("1", "4"))
        self.assertEqual((one.returncode, one.stderr), (0, ""))
        self.assertEqual(one.stdout, four.stdout)
        report = json.loads(one.stdout)
        ended = sum(report[name]["runs"] for name in ("committed", "rolledBack", "waits", "unfinished"))
        self.assertEqual((report["runs"], ended, report["candidateSuccess"]), (6, 6, 0.92))
        self.assertGreater(report["tasksExposed"]["median"], 1000)

    def test_a_bad_candidate_is_rolled_back_by_the_success_gate(self):
        answer = rehearse("--fleet", "20", "--runs", "10", "--candidate-success", "0.5", "--json")
        report = json.loads(answer.stdout)
        self.assertEqual((report["rolledBack"]["runs"], report["committed"]["runs"]), (10, 0))
        self.assertEqual(report["failedGates"], {"success": 10})

    def test_bad_input_gets_exit_code_2_and_one_line(self):
        for answer in (rehearse(plan=NO_PLAN), rehearse("--fleet", "0"), rehearse("--candidate-success", "1.2")):
            self.assertEqual((answer.returncode, answer.stdout, answer.stderr.count("\n")), (2, "", 1), answer.stderr)

    def test_an_interrupt_ends_with_what_is_done(self):
        with subprocess.Popen([CLI, "rehearse", PLAN, "--fleet", "10", "--runs", "1000000", "--json"], stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, text=True) as running:
            try:
                running.wait(timeout=2)
            except subprocess.TimeoutExpired:
                running.send_signal(signal.SIGINT)
            output, errors = running.communicate(timeout=60)
        report = json.loads(output)
        self.assertEqual(running.returncode, 1)
        self.assertLess(report["runs"], report["runsAsked"])
        self.assertIn("stopped after", errors)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
