"""Plan files that are wrong: exit 2, one line with the path, nothing created. Usage: plan_mistakes_test.py CLI"""

import copy
import json
import os
import sys
import unittest

from programs import FAST_PLAN, Folder, Programs, ask

with open(FAST_PLAN, encoding="utf-8") as file:
    GOOD = json.load(file)


def changed(change):
    plan = copy.deepcopy(GOOD)
    change(plan)
    return json.dumps(plan)


def without(member):
    return changed(lambda plan: plan.pop(member))


def with_value(member, value):
    return changed(lambda plan: plan.__setitem__(member, value))


def stage(index, **members):
    return changed(lambda plan: plan["stages"][index].update(members))


def nested(depth):
    return '{"format": 1, "name": ' + "[" * depth + "]" * depth + "}"


# name -> (file contents, what the one line must name)
MISTAKES = {
    "an empty file": ("", "$"),
    "no JSON": ("rollout please", "$"),
    "JSON that ends too early": (json.dumps(GOOD)[:-1], "$"),
    "an array instead of an object": ("[]", "$"),
    "no stages": (with_value("stages", []), "$.stages"),
    "no candidate": (without("candidate"), "$.candidate"),
    "no baseline": (without("baseline"), "$.baseline"),
    "no name": (without("name"), "$.name"),
    "a share over 1": (stage(0, robots=1.5), "$.stages[0].robots"),
    "a share of 0": (stage(0, robots=0), "$.stages[0].robots"),
    "a negative quota": (stage(1, quota=-5), "$.stages[1].quota"),
    "a quota that is a text": (stage(1, quota="many"), "$.stages[1].quota"),
    "a quota that is no whole number": (stage(1, quota=1.5), "$.stages[1].quota"),
    "stages that shrink": (stage(1, robots=0.05), "$.stages[1].robots"),
    "two stages of one name": (stage(1, name="10 %"), "$.stages[1].name"),
    "an unknown gate": (changed(lambda plan: plan["gates"].__setitem__("luck", {})), "$.gates.luck"),
    "an unknown member": (with_value("shtages", 1), "$.shtages"),
    "an unknown method of a gate": (
        changed(lambda plan: plan["gates"]["success"].__setitem__("method", "guess")),
        "$.gates.success.method",
    ),
    "a member that is there twice": ('{"format": 1, "format": 1}', "$.format"),
    "300 KiB": (with_value("name", "x" * 300 * 1024), "$"),
    "a depth of 40": (nested(40), "$"),
    "a digest that is none": (changed(lambda plan: plan["candidate"].__setitem__("sha256", "abc")), "$.candidate.sha256"),
    "candidate and baseline the same": (
        changed(lambda plan: plan.__setitem__("candidate", plan["baseline"])),
        "$.candidate",
    ),
    "a lease of a second": (with_value("leaseSeconds", 1), "$.leaseSeconds"),
    "a margin of nothing": (changed(lambda plan: plan["gates"]["success"].__setitem__("margin", 0)), "$.gates.success.margin"),
}


class PlanMistakes(unittest.TestCase):
    def test_each_mistake_ends_with_2_and_one_line_and_creates_nothing(self):
        for name, (text, path) in MISTAKES.items():
            with self.subTest(name):
                folder = Folder()
                self.addCleanup(folder.close)
                plan, data = folder.of("plan.json"), folder.of("data")
                with open(plan, "w", encoding="utf-8") as file:
                    file.write(text)
                code, output, errors = ask("run", plan, "--listen", "127.0.0.1:0", "--data", data, "--yes", "--accept-any-robot")
                self.assertEqual(code, 2, errors)
                self.assertEqual(output, "")
                self.assertEqual(errors.count("\n"), 1, errors)
                self.assertTrue(errors.startswith(f"{plan}: {path}"), errors)
                self.assertFalse(os.path.exists(data))

    def test_a_missing_file_ends_with_2(self):
        code, _, errors = ask("run", "/nowhere/plan.json", "--data", "/nowhere/data", "--yes")
        self.assertEqual(code, 2)
        self.assertEqual(errors.count("\n"), 1, errors)

    def test_validate_lists_every_mistake(self):
        folder = Folder()
        self.addCleanup(folder.close)
        plan = folder.of("plan.json")
        with open(plan, "w", encoding="utf-8") as file:
            file.write(changed(lambda plan: (plan["stages"][0].update(robots=2, quota=0), plan.pop("name"))))
        code, _, errors = ask("plan", "validate", plan)
        self.assertEqual(code, 2)
        for path in ("$.stages[0].robots", "$.stages[0].quota", "$.name"):
            self.assertIn(path, errors)

    def test_a_good_plan_is_valid_and_a_wrong_command_line_is_not(self):
        self.assertEqual(ask("plan", "validate", FAST_PLAN)[0], 0)
        for arguments in ([], ["run"], ["run", FAST_PLAN], ["run", FAST_PLAN, "--data", "x", "--min-robots", "0"], ["no-such-command"]):
            code, _, errors = ask(*arguments)
            self.assertEqual(code, 2, (arguments, errors))


if __name__ == "__main__":
    Programs.cli = sys.argv[1]
    unittest.main(argv=[sys.argv[0], *sys.argv[2:]], verbosity=2)
