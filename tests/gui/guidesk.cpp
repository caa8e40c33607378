#include "tests/gui/guidesk.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTest>
#include <QTimer>

#include <tuple>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

namespace
{

/// QTest::keyClicks() knows Latin 1 only.
void sendText(const QString &text)
{
    for (const QChar letter : text) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QApplication::sendEvent(QApplication::focusWidget(), &press);
    }
}

} // namespace

void GuiDialogs::openFiles(QWidget *, const QString &title, const QString &,
                           std::function<void(const QStringList &)> chosen)
{
    asked.append(title);
    chosen(files);
}

void GuiDialogs::openFolder(QWidget *, const QString &title,
                            std::function<void(const QString &)> chosen)
{
    asked.append(title);
    if (!folder.isEmpty())
        chosen(folder);
}

void GuiDialogs::saveFile(QWidget *, const QString &title, const QString &,
                          std::function<void(const QString &)> chosen)
{
    asked.append(title);
    if (!saveAs.isEmpty())
        chosen(saveAs);
}

void GuiDialogs::ask(QWidget *, const widgets::Question &question, std::function<void()> accepted)
{
    asked.append(question.text);
    if (yes)
        accepted();
}

kernel::Status GuiPrinter::print(const NextPage &next, const QString &printer) const
{
    if (isBroken)
        return kernel::failure(kernel::ErrorKind::Refused, u"print.failed"_s, {printer});
    auto page = next();
    for (; page && *page; page = next()) {
        const QMutexLocker lock(&m_mutex);
        ++m_pages;
    }
    return page ? kernel::Status() : kernel::failure(page.error());
}

int GuiPrinter::printedPages() const
{
    const QMutexLocker lock(&m_mutex);
    return m_pages;
}

GuiDesk::GuiDesk()
    : window({[this](const presentation::LoginRequest &request,
                     const ports::Completion<services::Desk *> &done) {
                  QMetaObject::invokeMethod(
                      &window,
                      [this, request, done] {
                          if (request.password == u"đúng"_s)
                              done(&desk.desk());
                          else
                              done(
                                  kernel::failure(kernel::ErrorKind::NotAllowed, u"login.wrong"_s));
                      },
                      Qt::QueuedConnection);
              },
              dialogs, printer,
              [](const QString &password, const presentation::Unlocked &done) {
                  done(password == u"đúng"_s
                           ? kernel::Status()
                           : kernel::failure(kernel::ErrorKind::NotAllowed, u"login.wrong"_s));
              }})
{
}

void GuiDesk::show()
{
    window.show();
    window.activateWindow();
    std::ignore = QTest::qWaitForWindowActive(&window);
}

bool GuiDesk::login()
{
    find<QLineEdit>("loginName")->setText(u"lan"_s);
    find<QLineEdit>("loginPassword")->setText(u"đúng"_s);
    QTest::keyClick(find<QLineEdit>("loginPassword"), Qt::Key_Return);
    return QTest::qWaitFor([this] {
        auto *home = find<QWidget>("homePage");
        return home && home->isVisible();
    });
}

bool GuiDesk::newReception()
{
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F2);
    return QTest::qWaitFor([this] {
        auto *reader = find<QLineEdit>("cardReader");
        return reader && reader->hasFocus();
    });
}

void GuiDesk::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    ++m_presses;
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

void GuiDesk::type(const QString &text)
{
    m_presses += int(text.size());
    sendText(text);
}

void GuiDesk::readCard(const QString &card)
{
    sendText(card);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
}

void GuiDesk::readCardSlowly(const QString &card, int gapMs)
{
    qsizetype typed = 0;
    QTimer keys;
    QObject::connect(&keys, &QTimer::timeout, &window, [&] {
        if (typed == card.size())
            return keys.stop();
        QWidget *focus = QApplication::focusWidget();
        QTest::simulateEvent(focus ? focus : &window, true, Qt::Key_unknown, Qt::NoModifier,
                             QString(card[typed++]), false);
    });
    keys.start(gapMs);
    std::ignore = QTest::qWaitFor([&] { return !keys.isActive(); }, 60'000);
}

} // namespace motcua::tests
