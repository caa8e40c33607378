#include "tests/gui/paperstest.h"

#include "tests/gui/guidesk.h"
#include "ui/widgets/papers/papersmenu.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

using domain::PaperKind;

namespace
{

/// The menu of a dossier that was received today, over the window.
struct Menu {
    explicit Menu(GuiDesk &gui)
        : menu(gui.desk.desk(), {gui.desk.preview, gui.printer, gui.dialogs},
               u"H38.28.05-261117-0012"_s, &gui.window)
    {
    }
    [[nodiscard]] QAction *action(PaperKind kind)
    {
        return menu.findChild<QAction *>(domain::paperName(kind));
    }
    widgets::PapersMenu menu;
};

void chooseKind(GuiDesk &gui, PaperKind kind)
{
    auto *choice = gui.find<QComboBox>("batchKind");
    choice->setCurrentIndex(choice->findData(int(kind)));
}

/// A supervisor's window with the dialog of the office's own forms.
bool openForms(GuiDesk &gui)
{
    gui.desk.desk().actor.user.role = domain::Role::Supervisor;
    gui.show();
    if (!gui.login())
        return false;
    gui.press(Qt::Key_F8);
    if (!QTest::qWaitFor([&] {
            auto *kind = gui.find<QComboBox>("batchKind");
            return kind && kind->hasFocus();
        }))
        return false;
    gui.press(Qt::Key_T, Qt::ControlModifier);
    return QTest::qWaitFor([&] {
        auto *dialog = gui.find<QDialog>("formsDialog");
        return dialog && dialog->isActiveWindow();
    });
}

/// An edited "receipt.html"; its path.
QString putForm(const QTemporaryDir &folder, const QByteArray &text)
{
    const QString path = folder.filePath(u"receipt.html"_s);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? path : QString();
}

} // namespace

void PapersWindowTest::menuShowsWhatCanBePrinted()
{
    GuiDesk gui;
    gui.desk.fillQueues();
    gui.show();
    QVERIFY(gui.login());
    Menu papers(gui);
    QTRY_VERIFY(papers.action(PaperKind::Receipt));
    QVERIFY(papers.action(PaperKind::Receipt)->isEnabled());
    QVERIFY(!papers.action(PaperKind::Refusal)->isEnabled());
    QVERIFY(papers.action(PaperKind::Refusal)->toolTip().contains(u"H38.28.05-261117-0012"_s));
    QVERIFY(!papers.action(PaperKind::Book));
    QVERIFY(!papers.action(PaperKind::FeeReceipt)); // of the cashier
}

void PapersWindowTest::menuPrintsIntoThePreview()
{
    GuiDesk gui;
    gui.desk.fillQueues();
    gui.show();
    QVERIFY(gui.login());
    Menu papers(gui);
    QTRY_VERIFY(papers.action(PaperKind::ControlSlip));
    const QString before = papers.action(PaperKind::ControlSlip)->text();
    papers.action(PaperKind::ControlSlip)->trigger();
    QTRY_VERIFY(gui.find<QDialog>("previewDialog"));
    gui.press(Qt::Key_Escape); // only looked at
    QTRY_VERIFY(!gui.find<QDialog>("previewDialog"));
    gui.desk.inStore([] { return true; }); // whatever it noted is noted by now
    QTRY_COMPARE(papers.action(PaperKind::ControlSlip)->text(), before);
    papers.action(PaperKind::ControlSlip)->trigger();
    QTRY_VERIFY(gui.find<QDialog>("previewDialog"));
    gui.press(Qt::Key_Return);
    QTRY_COMPARE(gui.printer.printedPages(), 2);
    QTRY_VERIFY(!gui.find<QDialog>("previewDialog"));
    QTRY_VERIFY(papers.action(PaperKind::ControlSlip) &&
                papers.action(PaperKind::ControlSlip)->text() != before); // now a reprint
}

void PapersWindowTest::bookOfTheDayByKeys()
{
    GuiDesk gui;
    gui.desk.fillQueues();
    gui.show();
    QVERIFY(gui.login());
    gui.press(Qt::Key_F8);
    QTRY_VERIFY(gui.find<QDialog>("batchDialog"));
    QTRY_VERIFY(gui.find<QComboBox>("batchKind")->hasFocus());
    gui.press(Qt::Key_Down);
    gui.press(Qt::Key_Down); // receipts, control slips, book
    QCOMPARE(gui.find<QComboBox>("batchKind")->currentData().toInt(), int(PaperKind::Book));
    gui.find<QDateEdit>("batchFrom")->setDate(QDate(2026, 11, 1));
    gui.press(Qt::Key_Return);
    QTRY_VERIFY(gui.find<QDialog>("previewDialog"));
    QVERIFY(gui.desk.inStore([&] { return gui.desk.dossiers.lists; }).isEmpty());
    gui.press(Qt::Key_Return);
    QTRY_COMPARE(gui.printer.printedPages(), 2);
    QTRY_COMPARE(gui.desk.inStore([&] { return gui.desk.dossiers.lists; }),
                 QStringList{u"book 2026-11-01/2026-11-20"_s});
    QTRY_VERIFY(!gui.find<QDialog>("batchDialog"));
}

void PapersWindowTest::batchSaysWhenThereIsNothing()
{
    GuiDesk gui;
    gui.show();
    QVERIFY(gui.login());
    gui.press(Qt::Key_F8);
    QTRY_VERIFY(gui.find<QDialog>("batchDialog"));
    QTRY_VERIFY(gui.find<QComboBox>("batchKind")->hasFocus());
    gui.press(Qt::Key_Return);
    auto *message = gui.find<QLabel>("batchMessage");
    QTRY_VERIFY(message->isVisible() && gui.find<QPushButton>("batchMake")->isEnabled());
    QVERIFY(!gui.find<QDialog>("previewDialog"));
}

void PapersWindowTest::handoverListIsOfOneDay()
{
    GuiDesk gui;
    gui.show();
    QVERIFY(gui.login());
    gui.press(Qt::Key_F8);
    QTRY_VERIFY(gui.find<QDialog>("batchDialog"));
    auto *from = gui.find<QDateEdit>("batchFrom");
    auto *to = gui.find<QDateEdit>("batchTo");
    from->setDate(QDate(2026, 12, 1));
    QCOMPARE(to->date(), QDate(2026, 12, 1)); // no range ends before it begins
    from->setDate(QDate(2026, 11, 5));
    QCOMPARE(to->date(), QDate(2026, 12, 1));
    chooseKind(gui, PaperKind::HandoverList);
    QVERIFY(!to->isEnabled());
    QCOMPARE(to->date(), QDate(2026, 11, 5));
}

void PapersWindowTest::severalKindsAtOnce()
{
    GuiDesk gui;
    gui.desk.fillQueues();
    gui.show();
    QVERIFY(gui.login());
    gui.press(Qt::Key_F8);
    QTRY_VERIFY(gui.find<QDialog>("batchDialog"));
    auto *kinds = gui.find<QListWidget>("batchKinds");
    QVERIFY(!kinds->isVisible());
    QTRY_VERIFY(gui.find<QComboBox>("batchKind")->hasFocus());
    gui.press(Qt::Key_End); // several
    QVERIFY(kinds->isVisible());
    QVERIFY(kinds->count() >= 7); // all papers of one dossier, but for the cashier's
    gui.find<QDateEdit>("batchFrom")->setDate(QDate(2026, 11, 1));
    gui.press(Qt::Key_Return);
    QTRY_VERIFY(gui.find<QDialog>("previewDialog"));
    gui.press(Qt::Key_Return);
    QTRY_VERIFY(!gui.find<QDialog>("batchDialog"));
    const auto printed = [&] {
        QSet<QString> names;
        const auto history = gui.desk.inStore([&] { return gui.desk.dossiers.history; });
        for (const auto &events : history)
            for (const domain::DossierEvent &event : events)
                if (event.what == u"printed"_s)
                    names.insert(event.reason);
        return names;
    };
    QTRY_VERIFY(printed().contains(u"receipt"_s) && printed().contains(u"control-slip"_s));
}

void PapersWindowTest::copiesAndSizeAreChosenWhereItIsPrinted()
{
    GuiDesk gui;
    gui.desk.fillQueues();
    gui.show();
    QVERIFY(gui.login());
    Menu papers(gui);
    QTRY_VERIFY(papers.action(PaperKind::Receipt));
    papers.action(PaperKind::Receipt)->trigger();
    QTRY_VERIFY(gui.find<QDialog>("previewDialog"));
    auto *copies = gui.find<QSpinBox>("previewCopies");
    auto *size = gui.find<QComboBox>("previewSize");
    QVERIFY(copies && size);
    QCOMPARE(copies->value(), 2); // the profile's
    QCOMPARE(size->currentText(), u"A5"_s);
    auto *print = gui.find<QPushButton>("printButton");
    size->setFocus();
    gui.press(Qt::Key_Down);
    QCOMPARE(size->currentText(), u"A4"_s);
    QTRY_VERIFY(print->isEnabled());
    copies->setFocus();
    gui.press(Qt::Key_Up);
    QCOMPARE(copies->value(), 3);
    QTRY_VERIFY(print->isEnabled());
    gui.dialogs.saveAs = m_folder.filePath(u"receipt.pdf"_s);
    gui.press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(QFile::exists(gui.dialogs.saveAs));
    QFile saved(gui.dialogs.saveAs);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QVERIFY(saved.readAll().endsWith(" A4 x3"));
    // Made three times, printed once.
    const auto prints = [&] {
        int count = 0;
        const auto history = gui.desk.inStore([&] { return gui.desk.dossiers.history; });
        for (const auto &events : history)
            count += int(std::count_if(events.begin(), events.end(), [](const auto &event) {
                return event.what == u"printed"_s && event.reason == u"receipt"_s;
            }));
        return count;
    };
    QTRY_COMPARE(prints(), 1);
}

void PapersWindowTest::aSizeThatTheFormHasNotIsSaid()
{
    GuiDesk gui;
    gui.desk.fillQueues();
    gui.show();
    QVERIFY(gui.login());
    Menu papers(gui);
    QTRY_VERIFY(papers.action(PaperKind::Receipt));
    papers.action(PaperKind::Receipt)->trigger();
    QTRY_VERIFY(gui.find<QDialog>("previewDialog"));
    gui.desk.inStore([&] {
        gui.desk.renderer.fault = kernel::Error{
            kernel::ErrorKind::Refused, u"paper.size"_s, {u"receipt"_s, u"A4"_s, u"A5"_s}, {}};
        return true;
    });
    gui.find<QComboBox>("previewSize")->setFocus();
    gui.press(Qt::Key_Down);
    QTRY_VERIFY(gui.find<QLabel>("previewMessage")->text().contains(u"A4"_s));
    QCOMPARE(gui.find<QComboBox>("previewSize")->currentText(), u"A5"_s); // what is there
    QVERIFY(gui.find<QPushButton>("printButton")->isEnabled());
}

void PapersWindowTest::copiesAndSizeOfABatch()
{
    GuiDesk gui;
    gui.desk.fillQueues();
    gui.show();
    QVERIFY(gui.login());
    gui.press(Qt::Key_F8);
    QTRY_VERIFY(gui.find<QDialog>("batchDialog"));
    QTRY_VERIFY(gui.find<QComboBox>("batchKind")->hasFocus());
    auto *size = gui.find<QComboBox>("batchSize");
    auto *copies = gui.find<QSpinBox>("batchCopies");
    chooseKind(gui, PaperKind::Book);
    QVERIFY(!size->isEnabled()); // always A4
    chooseKind(gui, PaperKind::Receipt);
    QVERIFY(size->isEnabled());
    gui.find<QDateEdit>("batchFrom")->setDate(QDate(2026, 11, 1));
    size->setFocus();
    gui.press(Qt::Key_End);
    copies->setFocus();
    gui.press(Qt::Key_Up);
    QCOMPARE(copies->value(), 1);
    gui.press(Qt::Key_Return);
    QTRY_VERIFY2(gui.find<QDialog>("previewDialog"),
                 qPrintable(gui.find<QLabel>("batchMessage")->text()));
    QVERIFY(!gui.find<QSpinBox>("previewCopies")); // was chosen before
    gui.dialogs.saveAs = m_folder.filePath(u"batch.pdf"_s);
    gui.press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(QFile::exists(gui.dialogs.saveAs));
    QFile saved(gui.dialogs.saveAs);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QVERIFY(saved.readAll().contains(" A4 x1"));
}

void PapersWindowTest::ownFormIsTriedAndTakenOver()
{
    GuiDesk gui;
    QVERIFY(openForms(gui));
    QVERIFY(!gui.find<QPushButton>("formInstall")->isEnabled()); // nothing is open yet
    gui.dialogs.files = {putForm(m_folder, "<section>{{code}}</section>")};
    gui.press(Qt::Key_O, Qt::ControlModifier);
    QCOMPARE(gui.find<QComboBox>("formPlace")->currentData().toString(), u"2025/receipt.html"_s);
    QTRY_VERIFY(gui.find<QPushButton>("formTry")->hasFocus());
    for (const QByteArray &sample : {"easy"_ba, "hard"_ba}) {
        gui.find<QComboBox>("formSample")->setCurrentIndex(sample == "hard"_ba ? 1 : 0);
        gui.find<QPushButton>("formTry")->setFocus();
        gui.press(Qt::Key_Return);
        QTRY_VERIFY(gui.find<QDialog>("previewDialog"));
        QVERIFY(!gui.find<QSpinBox>("previewCopies")); // to be looked at
        gui.press(Qt::Key_Escape);
        QTRY_VERIFY(!gui.find<QDialog>("previewDialog"));
        gui.find<QDialog>("formsDialog")->activateWindow();
        QTRY_VERIFY(gui.find<QDialog>("formsDialog")->isActiveWindow());
    }
    gui.find<QPushButton>("formTry")->setFocus();
    gui.press(Qt::Key_I, Qt::ControlModifier);
    QTRY_COMPARE(gui.desk.forms.installed(), QStringList{u"2025/receipt.html receipt.html"_s});
    QVERIFY(gui.dialogs.asked.last().contains(u"2025/receipt.html"_s));
    QTRY_VERIFY(gui.find<QLabel>("formsMessage")->text().contains(u"2025/receipt.html"_s));
    QCOMPARE(gui.desk.noted, QStringList{u"formInstalled 2025/receipt.html"_s});
}

void PapersWindowTest::theShippedFormComesBack()
{
    GuiDesk gui;
    QVERIFY(gui.desk.forms.install(u"mau.html"_s, u"2025/receipt.html"_s));
    QVERIFY(openForms(gui));
    auto *forms = gui.find<QComboBox>("formPlace");
    const int place = forms->findData(u"2025/receipt.html"_s);
    forms->setCurrentIndex(forms->findData(u"partials/foot.html"_s));
    QVERIFY(!gui.find<QPushButton>("formGoBack")->isEnabled()); // it is the shipped one
    forms->setCurrentIndex(place);
    QTRY_VERIFY(gui.find<QPushButton>("formGoBack")->isEnabled());
    const QString marked = forms->itemText(place);
    gui.press(Qt::Key_R, Qt::ControlModifier);
    QTRY_COMPARE(gui.desk.forms.own(), QStringList());
    QTRY_VERIFY(!gui.find<QPushButton>("formGoBack")->isEnabled());
    QVERIFY(forms->itemText(place) != marked);
    QVERIFY(gui.find<QLabel>("formsMessage")->text().contains(u"2025/receipt.html"_s));
    QCOMPARE(gui.desk.noted, QStringList{u"formPutAside 2025/receipt.html"_s});
}

void PapersWindowTest::mistakesOfAnOwnFormAreListed()
{
    GuiDesk gui;
    QVERIFY(openForms(gui));
    gui.dialogs.files = {putForm(m_folder, "<section>\n{{nmae}}</section>")};
    gui.press(Qt::Key_O, Qt::ControlModifier);
    QTRY_VERIFY(gui.find<QPushButton>("formTry")->hasFocus());
    gui.press(Qt::Key_Return);
    auto *faults = gui.find<QListWidget>("formFaults");
    QTRY_COMPARE(faults->count(), 1);
    const QString said = faults->item(0)->text();
    QVERIFY2(said.contains(u"2025/receipt.html"_s) && said.contains(u'2') &&
                 said.contains(u"{{nmae}}"_s),
             qPrintable(said));
    QVERIFY(!gui.find<QDialog>("previewDialog"));
}

void PapersWindowTest::ownFormsAreASupervisors()
{
    GuiDesk gui;
    gui.desk.desk().actor.user.role = domain::Role::Officer;
    gui.show();
    QVERIFY(gui.login());
    gui.press(Qt::Key_F8);
    QTRY_VERIFY(gui.find<QDialog>("batchDialog"));
    QVERIFY(!gui.find<QPushButton>("openForms"));
}

} // namespace motcua::tests
