"""slipway-cli export: what a report holds of rollouts over real sockets. Usage: export_test.py CLI FLEETSIM [TEST...]"""

import csv
import io
import json
import os
import stat
import sys
import unittest

from programs import ROOT, Console, Fleet, Folder, Programs, ask


class Export(unittest.TestCase):
    def setUp(self):
        self.folder = Folder()
        self.addCleanup(self.folder.close)
        self.data = self.folder.of("data")

    def run_ab(self, candidate, name="A/B <b>of</b> \"grasp\""):
        with open(os.path.join(ROOT, "resources", "plans", "ab-demo.json"), encoding="utf-8") as file:
            plan = json.load(file)
        plan["name"] = name
        plan["stages"][0].update(quota=300, soakSeconds=1)
        # Two equal models differ by chance once in a million runs here, not once in twenty.
        plan["stages"][0]["comparison"].update(alpha=1e-6, guardrail=0.1)
        with open(self.folder.of("plan.json"), "w", encoding="utf-8") as file:
            json.dump(plan, file)
        desk = Console(self.data, plan=self.folder.of("plan.json"), robots=20, timeout=120)
        self.addCleanup(desk.close)
        fleet = Fleet(desk.url(), 20, ["--candidate-success", str(candidate), "--baseline-success", "0.97"])
        self.addCleanup(fleet.close)
        desk.finish(180)
        return desk.summary()["rollout"]

    def export(self, rollout, *more):
        code, said, errors = ask("export", rollout, "--data", self.data, *more)
        self.assertEqual((code, errors), (0, ""))
        return said

    def test_a_comparison_is_told_with_its_figures_and_names_are_literal(self):
        rollout = self.run_ab(0.97)
        page = self.export(rollout)
        self.assertIn("A/B &lt;b&gt;of&lt;/b&gt; &quot;grasp&quot;", page)
        self.assertNotIn("<b>of</b>", page)
        for part in ("no evidence of a difference", "Newcombe", "Pearson, two-sided", "Yates", "Cohen&#39;s h",
                     "By robots", "Recommendation", "audit chain is intact", "Checklist at the start"):
            self.assertIn(part, page)
        self.assertTrue(page.startswith("<!DOCTYPE html>") and page.rstrip().endswith("</html>"))
        told = json.loads(self.export(rollout, "--format", "json"))
        self.assertEqual(told["outcome"], "concluded")
        self.assertEqual((told["comparison"]["control"]["tasks"], told["comparison"]["candidate"]["tasks"]), (300, 300))
        self.assertEqual(told["comparison"]["recommendation"], "keep")
        self.assertTrue(told["audit"]["intact"])
        self.assertGreater(sum(hour["candidateTasks"] for hour in told["hours"]), 0)

    def test_a_rollback_is_told_robot_by_robot(self):
        rollout = self.run_ab(0.5)
        told = json.loads(self.export(rollout, "--format", "json"))
        self.assertEqual(told["outcome"], "rolled back")
        self.assertTrue(all(row["state"] == "verified" for row in told["rollback"]["ledger"]))
        self.assertEqual(len(told["rollback"]["steps"]), 4)
        rows = list(csv.DictReader(io.StringIO(self.export(rollout, "--format", "csv", "--table", "ledger"))))
        self.assertEqual({row["robot"] for row in rows}, {row["robot"] for row in told["rollback"]["ledger"]})
        decisions = list(csv.DictReader(io.StringIO(self.export(rollout, "--format", "csv"))))
        self.assertEqual([int(row["number"]) for row in decisions], [one["number"] for one in told["decisions"]])
        self.assertIn("Ledger", self.export(rollout))
        self.assertIn("Investigation", self.export(rollout))

    def test_a_file_is_written_whole_or_not_at_all(self):
        rollout = self.run_ab(0.5)
        target = self.folder.of("report.html")
        self.assertEqual(self.export(rollout, "--out", target), "")
        with open(target, encoding="utf-8") as file:
            self.assertIn("</html>", file.read())
        link = self.folder.of("link.html")
        os.symlink(target, link)
        self.assertEqual(self.export(rollout, "--format", "json", "--out", link), "")
        self.assertTrue(os.path.islink(link), "the file behind it is replaced")
        with open(target, encoding="utf-8") as file:
            self.assertEqual(json.load(file)["rollout"], rollout)
        pipe = self.folder.of("pipe")
        os.mkfifo(pipe)
        reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
        self.assertEqual(self.export(rollout, "--format", "csv", "--table", "stages", "--out", pipe), "")
        self.assertNotEqual(os.read(reader, 1), b"", "a pipe is written to")
        os.close(reader)
        self.assertTrue(stat.S_ISFIFO(os.stat(pipe).st_mode), "and not replaced")
        code, _, errors = ask("export", rollout, "--data", self.data, "--out", self.folder.of("no/such/folder.html"))
        self.assertEqual(code, 1)
        self.assertIn("cannot be created", errors)
        self.assertEqual([name for name in os.listdir(os.path.dirname(target)) if name.endswith(".part")], [])
        code, _, errors = ask("export", "nothing", "--data", self.data)
        self.assertEqual(code, 2)
        self.assertIn("nothing", errors)


if __name__ == "__main__":
    Programs.cli, Programs.fleetsim = sys.argv[1:3]
    unittest.main(argv=[sys.argv[0], *sys.argv[3:]], verbosity=2)
