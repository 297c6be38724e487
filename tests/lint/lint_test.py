"""Proves that the lint tests can fail: small trees with one wrong line each, and the same tree without it."""

import os
import sys
import tempfile
import unittest

import core_sentences
import help_pages
import include_direction
import source_rules
import translations
from sources import source_files, without_comments


def findings(check, tree):
    """What a check says about a tree given as {path: text}, as (path, line) pairs."""
    with tempfile.TemporaryDirectory() as root:
        for path, text in tree.items():
            place = os.path.join(root, path)
            os.makedirs(os.path.dirname(place), exist_ok=True)
            with open(place, "w", encoding="utf-8") as file:
                file.write(text)
        return [(finding.path, finding.line) for finding in check(root, source_files(root))]


def including(path, line):
    return findings(include_direction.check, {path: "// What it is.\n#include <vector>\n" + line + "\n"})


class IncludeDirection(unittest.TestCase):
    def assert_refused(self, path, line):
        self.assertEqual(including(path, line), [(path, 3)], f"{path}: {line}")

    def assert_taken(self, path, line):
        self.assertEqual(including(path, line), [], f"{path}: {line}")

    def test_core_never_includes_screens_programs_or_qt(self):
        self.assert_refused("core/host/host.cpp", '#include "widgets/live/live_page.h"')
        self.assert_refused("core/host/host.cpp", '#include "app/cli/main.h"')
        self.assert_refused("core/base/time.h", "#include <QString>")
        self.assert_refused("core/base/time.h", "#include <QtCore/QString>")
        self.assert_refused("core/base/time.h", "#include <qglobal.h>")
        self.assert_refused("tests/core/base/time_test.cpp", "#include <QTest>")

    def test_screens_never_include_link_store_or_host(self):
        for folder in ("link", "store", "host", "sim", "agent", "protocol"):
            self.assert_refused("widgets/live/live_page.cpp", f'#include "core/{folder}/x.h"')
        self.assert_refused("widgets/live/live_page.cpp", '#include "app/console/main.h"')
        self.assert_taken("widgets/live/live_page.cpp", '#include "core/view/snapshot.h"')
        self.assert_taken("widgets/live/live_page.cpp", "#include <QWidget>")

    def test_the_engine_knows_neither_store_nor_link(self):
        self.assert_refused("core/rollout/step.cpp", '#include "core/store/store.h"')
        self.assert_refused("core/rollout/step.cpp", '#include "core/link/robot_link.h"')
        self.assert_refused("core/base/time.cpp", '#include "core/fleet/robot.h"')
        self.assert_taken("core/rollout/step.cpp", '#include "core/plan/plan.h"')

    def test_a_replay_knows_the_engine_but_no_store(self):
        self.assert_refused("core/replay/what_if.cpp", '#include "core/store/store.h"')
        self.assert_refused("core/rollout/step.cpp", '#include "core/replay/fold.h"')
        self.assert_taken("core/replay/what_if.cpp", '#include "core/rollout/step.h"')
        self.assert_taken("core/host/recovery.cpp", '#include "core/replay/fold.h"')

    def test_a_new_folder_of_core_must_be_given_a_place(self):
        self.assert_refused("core/news/news.cpp", '#include "core/base/time.h"')

    def test_each_library_has_its_place(self):
        for header, home in (
            ("sqlite3.h", "core/store/store.cpp"),
            ("SQLiteCpp/Database.h", "core/store/store.cpp"),
            ("boost/asio/io_context.hpp", "core/link/listener.cpp"),
            ("boost/beast/core.hpp", "core/link/listener.cpp"),
            ("boost/math/distributions/beta.hpp", "core/stats/interval.cpp"),
            ("curl/curl.h", "core/link/model_fetch.cpp"),
            ("nlohmann/json.hpp", "core/plan/plan_json.cpp"),
        ):
            self.assert_taken(home, f"#include <{header}>")
            self.assert_refused("core/rollout/step.cpp", f"#include <{header}>")
            self.assert_refused("widgets/map/map_view.cpp", f"#include <{header}>")

    def test_odd_spacing_does_not_hide_an_include(self):
        self.assert_refused("core/base/time.h", "  #  include   <QString>")

    def test_includes_are_named_from_the_root(self):
        self.assert_refused("core/base/time.cpp", '#include "../fleet/robot.h"')
        self.assert_refused("core/base/time.cpp", '#include "time.h"')
        self.assert_refused("core/base/time.cpp", "#include <core/base/time.h>")
        self.assert_taken("tests/widgets/live/live_page_test.cpp", '#include "live_page_test.moc"')

    def test_only_tests_include_tests(self):
        self.assert_refused("core/base/time.cpp", '#include "tests/support/clock.h"')
        self.assert_taken("tests/core/base/time_test.cpp", '#include "tests/support/clock.h"')


class SourceRules(unittest.TestCase):
    def assert_refused(self, path, line):
        self.assertEqual(findings(source_rules.check, {path: "// What it is.\n#pragma once\n" + line + "\n"}), [(path, 3)], line)

    def assert_taken(self, path, line):
        self.assertEqual(findings(source_rules.check, {path: "// What it is.\n#pragma once\n" + line + "\n"}), [], line)

    def test_tests_never_wait_for_a_time(self):
        for line in ("QTest::qWait(50);", "std::this_thread::sleep_for(1ms);", "usleep(1000);", "::sleep(1);", "QThread::msleep(5);"):
            self.assert_refused("tests/link/session_test.cpp", line)
        self.assert_taken("tests/link/session_test.cpp", "std::this_thread::sleep_for(1ms);  // polls a condition")
        self.assert_taken("tests/link/session_test.cpp", "// never sleep(1) here")
        self.assert_taken("tests/link/session_test.cpp", 'name("sleep(1)");')
        self.assert_taken("core/link/session.cpp", "worker.sleep_for(1ms);")

    def test_dialogs_are_never_modal_loops(self):
        self.assert_refused("widgets/dialogs/start_dialog.cpp", "dialog->exec();")
        self.assert_taken("widgets/dialogs/start_dialog.cpp", "dialog->open();")
        self.assert_taken("app/console/main.cpp", "return application.exec();")

    def test_the_engine_is_pure(self):
        for line in ("auto t = std::chrono::steady_clock::now();", "std::mt19937 random;", "std::mutex m;", "printf(x);", "auto t = time(nullptr);"):
            self.assert_refused("core/rollout/step.cpp", line)
            self.assert_refused("core/replay/fold.cpp", line)
        self.assert_taken("core/rollout/step.cpp", "auto t = state.now;")

    def test_texts_go_through_tr(self):
        for line in (
            'label->setText("Roll back");',
            'label->setText(QStringLiteral("Roll back"));',
            'auto* label = new QLabel("Roll back", this);',
            'setWindowTitle(QString("Roll back"));',
        ):
            self.assert_refused("widgets/live/live_page.cpp", line)
        for line in ('label->setText(tr("Roll back"));', 'label->setText(QString("<b class=x>%1</b>").arg(n));', 'label->setText(":");', 'setObjectName("rollBack");', '// setText("a text")'):
            self.assert_taken("widgets/live/live_page.cpp", line)

    def test_nothing_is_left_over(self):
        self.assert_refused("core/base/time.cpp", "// " + "TO" + "DO later")
        self.assert_refused("core/base/time.cpp", 'open("' + "/home" + '/me/file");')

    def test_headers_open_with_what_they_are(self):
        self.assertEqual(findings(source_rules.check, {"core/base/a.h": "#pragma once\n"}), [("core/base/a.h", 1)])
        self.assertEqual(findings(source_rules.check, {"core/base/a.h": "// A.\n"}), [("core/base/a.h", 1)])

    def test_files_are_named_in_snake_case(self):
        self.assertEqual(findings(source_rules.check, {"core/base/myFile.cpp": "// A.\n"}), [("core/base/myFile.cpp", 1)])

    def test_raw_strings_and_quotes_do_not_confuse_the_reader(self):
        code = 'a = R"(// "not" a comment)"; b = \'"\'; // a comment'
        self.assertNotIn("comment)", without_comments(code))
        self.assertIn("b = ", without_comments(code))
        self.assertIn("not", without_comments(code, keep_texts=True))
        self.assertNotIn("a comment", without_comments(code, keep_texts=True).split(";")[-1])


class Trees(unittest.TestCase):
    def test_a_tree_without_sources_is_an_error_and_not_a_success(self):
        from sources import run

        with tempfile.TemporaryDirectory() as root:
            self.assertEqual(run(include_direction.check, ["x", root]), 2)


class CoreSentences(unittest.TestCase):
    TABLE = {"widgets/theme/core_sentences_engine.cpp": '// A.\n    QT_TRANSLATE_NOOP("Core", "%1 of %2 robots are in"),'}

    def found(self, code):
        return findings(core_sentences.check, {**self.TABLE, "core/rollout/gates.cpp": code})

    def test_a_sentence_of_core_needs_a_template(self):
        self.assertEqual(self.found('reason = "no robot is in";'), [("core/rollout/gates.cpp", 1)])
        self.assertEqual(self.found('reason = fmt::format("{} of {:.1f} robots "\n"are in", a, b);'), [])
        self.assertEqual(self.found('reason = "; {} of {} robots are in: ";'), [])

    def test_words_and_comments_need_none(self):
        self.assertEqual(self.found('// "no robot is in"\nreturn "success";'), [])


class Translations(unittest.TestCase):
    def problem(self, source, form, counted=False):
        return translations.wrong_form(source, form, counted)

    def test_a_translation_keeps_placeholders_accelerators_spaces_and_tags(self):
        for source, form in (
            ("%1 of %2", "%1 von %1"),
            ("%1 of %2", "%2"),
            ("%L1 ms", "%1 ms"),
            ("&Pause", "Pause"),
            ("Pause", "&Pause"),
            (" in stage", "in Stufe"),
            ("<b>%1</b>", "%1"),
            ("Open…", "Öffnen"),
            ("Open", " "),
        ):
            self.assertIsNotNone(self.problem(source, form), (source, form))
        for source, form in (
            ("%1 of %2", "%2: %1"),
            ("&Pause…", "一時停止(&P)…"),
            ("R&D & more", "F&E & mehr"),
            ("<p>&amp; %1</p>", "<p>und %1</p>"),
        ):
            self.assertIsNone(self.problem(source, form), (source, form))

    def test_a_plural_form_may_leave_its_number_out_but_needs_the_other_placeholders(self):
        self.assertIsNone(self.problem("%n robot(s) at %1", "ein Roboter an %1", counted=True))
        self.assertIsNotNone(self.problem("%n robot(s) at %1", "%n Roboter", counted=True))
        self.assertIsNotNone(self.problem("%n robot(s)", "%n Roboter(n)", counted=True))

    def test_unfinished_texts_and_missing_plural_forms_are_found(self):
        key = ("Map", "%n robot(s)", "", True)
        self.assertEqual(len(list(translations.check_file("ar", {key: (["%n"], True)}))), 1)
        self.assertEqual(len(list(translations.check_file("ar", {key: (["%n"] * 6, False)}))), 1)
        self.assertEqual(list(translations.check_file("ar", {key: (["%n"] * 6, True)})), [])

    def test_a_context_under_which_no_text_is_filed_is_found(self):
        present = {("Book", "%n robot(s): %1", "", True): ([""], True)}
        self.assertEqual(list(translations.check_contexts([("a/book.cpp", "Book")], present)), [])
        (finding,) = translations.check_contexts([("a/book.cpp", "AlarmBook")], present)
        self.assertIn("AlarmBook", finding)

    def test_texts_that_only_sources_or_only_translations_have_are_found(self):
        key = ("Map", "Fit", "", False)
        self.assertEqual(len(list(translations.check_present("de", {}, {key: ([""], False)}))), 1)
        self.assertEqual(len(list(translations.check_present("de", {key: (["a"], True)}, {}))), 1)


class HelpPages(unittest.TestCase):
    """What is said about a page in another language beside an English one that is well."""

    ENGLISH = '<h1>Gates</h1>\n<p><b>Promote…</b> (<kbd>Ctrl+Return</kbd>) after 10 tasks, see <a href="plan">Plan</a>.</p>'
    GERMAN = '<h1>Schranken</h1>\n<p>Nach 10 Aufgaben <b>Weiterschalten…</b> (<kbd>Ctrl+Return</kbd>), siehe <a href="plan">Plan</a>.</p>'
    NAMES = {"promote": {"weiterschalten"}, "gates": {"schranken"}}

    def problems(self, page, language="de", english=ENGLISH):
        read = help_pages.Page(english)
        return list(help_pages.check_page(language, read, help_pages.Page(page), (), self.NAMES))

    def assert_refused(self, before, after):
        self.assertIn(before, self.GERMAN)
        self.assertNotEqual(self.problems(self.GERMAN.replace(before, after)), [], after)

    def test_a_whole_translation_is_taken(self):
        self.assertEqual(self.problems(self.GERMAN), [])

    def test_what_differs_from_the_english_page_is_found(self):
        self.assert_refused("<kbd>Ctrl+Return</kbd>", "<kbd>Ctrl+R</kbd>")
        self.assert_refused("10", "100")
        self.assert_refused('"plan"', '"robots"')
        self.assert_refused("<h1>Schranken</h1>", "<h2>Schranken</h2>")
        self.assert_refused("</p>", "</p><p>Mehr.</p>")
        self.assert_refused("siehe", "see the page")

    def test_names_are_those_of_the_screen(self):
        self.assert_refused("<b>Weiterschalten…</b>", "<b>Befördern…</b>")
        self.assert_refused("<h1>Schranken", "<h1>Tore")
        english = help_pages.Page(self.ENGLISH)
        self.assertEqual(list(help_pages.check_page("en", english, english, ["Pro&mote…", "Gates"], {})), [])
        self.assertNotEqual(list(help_pages.check_page("en", english, english, ["Advance", "Gates"], {})), [])
        self.assertEqual(help_pages.plain("昇格(&M)…"), help_pages.plain("昇格"))
        self.assertEqual(help_pages.plain("蓝绿(资源池)"), help_pages.plain("蓝绿（资源池）"))

    def test_only_html_that_qt_shows_and_that_is_well_formed_is_taken(self):
        self.assert_refused("<b>Weiterschalten…</b>", "<b>Weiterschalten…</b><script>x</script>")
        self.assert_refused("</p>", "")
        self.assert_refused("<h1>", '<h1 style="color:red">')
        self.assert_refused("</p>", '<img src="a.png"></p>')

    def test_a_language_has_its_direction(self):
        self.assertNotEqual(self.problems(self.GERMAN, language="ar"), [])
        self.assert_refused(self.GERMAN, f'<div dir="rtl">{self.GERMAN}</div>')

    def test_a_missing_page_and_one_that_is_not_built_in_are_found(self):
        with tempfile.TemporaryDirectory() as root:
            for folder in ("translations", "resources/help/en", "resources/help/de"):
                os.makedirs(os.path.join(root, folder))
            for language in help_pages.LANGUAGES:
                with open(os.path.join(root, f"translations/slipway_{language}.ts"), "w", encoding="utf-8") as file:
                    file.write("<TS></TS>")
            for path, text in (("resources/help/en/a.html", "<p>A</p>"), ("resources/help/de/a.html", "<p>B</p>"), ("resources/slipway.qrc", "<file>help/en/a.html</file>")):
                with open(os.path.join(root, path), "w", encoding="utf-8") as file:
                    file.write(text)
            found = list(help_pages.check(root))
        self.assertIn("ja/a.html: is missing", found)
        self.assertIn("de/a.html: is not in resources/slipway.qrc", found)
        self.assertNotIn("en/a.html: is not in resources/slipway.qrc", found)


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0]])
