#include "tests/unit/presentation/logintest.h"

#include "tests/fakes/uidesk.h"
#include "ui/presentation/login/lockpresenter.h"
#include "ui/presentation/login/loginpresenter.h"
#include "ui/presentation/messages.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using motcua::presentation::LoginPresenter;
using motcua::presentation::LoginRequest;

namespace motcua::tests
{

void LoginTest::wrongPasswordSaysWhatToDo()
{
    LoginPresenter presenter([](const LoginRequest &, ports::Completion<services::Desk *> done) {
        done(kernel::failure(kernel::ErrorKind::NotAllowed, u"login.wrong"_s));
    });
    const QSignalSpy opened(&presenter, &LoginPresenter::opened);
    presenter.login({u"lan"_s, u"sai"_s});
    QCOMPARE(presenter.errorSentence(), presentation::messageText(u"login.wrong"_s));
    QVERIFY(!presenter.isRunning());
    QCOMPARE(opened.size(), 0);
}

void LoginTest::emptyFieldsAskNobody()
{
    int asked = 0;
    LoginPresenter presenter([&](const LoginRequest &, const auto &) { ++asked; });
    presenter.login({u" "_s, u"x"_s});
    presenter.login({u"lan"_s, {}});
    QCOMPARE(asked, 0);
    QVERIFY(!presenter.errorSentence().isEmpty());
}

/// A wall clock that is set forward locks nothing; a wrong password opens nothing; 0 is never.
void LoginTest::locksByTheMonotonicClock()
{
    FixedClock clock;
    presentation::DeskUnlock unlock = [](const QString &password, const auto &done) {
        done(password == u"đúng"_s
                 ? kernel::Status()
                 : kernel::failure(kernel::ErrorKind::NotAllowed, u"login.wrong"_s));
    };
    presentation::LockPresenter never(clock, 0, unlock);
    presentation::LockPresenter lock(clock, 15, unlock);
    clock.set(clock.now().addDays(1));
    QTest::qWait(0);
    QVERIFY(!lock.isLocked());
    int locked = 0;
    connect(&lock, &presentation::LockPresenter::locked, this, [&] { ++locked; });
    clock.advance(15 * 60'000);
    QTRY_VERIFY(lock.isLocked());
    lock.lock(); // it is already
    QCOMPARE(locked, 1);
    QVERIFY(!never.isLocked());
    lock.unlock(u"sai"_s);
    QVERIFY(lock.isLocked());
    QCOMPARE(lock.errorSentence(), presentation::messageText(u"login.wrong"_s));
    lock.unlock(u"đúng"_s);
    QVERIFY(!lock.isLocked());
    never.lock();
    QVERIFY(never.isLocked());
}

void LoginTest::opensOnce()
{
    UiDesk desk;
    ports::Completion<services::Desk *> pending;
    QString name;
    int asked = 0;
    LoginPresenter presenter(
        [&](const LoginRequest &request, ports::Completion<services::Desk *> done) {
            ++asked;
            name = request.name;
            pending = std::move(done);
        });
    services::Desk *got = nullptr;
    connect(&presenter, &LoginPresenter::opened, this,
            [&](services::Desk *opened) { got = opened; });
    presenter.login({u" lan "_s, u"đúng"_s});
    presenter.login({u"lan"_s, u"đúng"_s}); // Enter pressed twice
    QVERIFY(presenter.isRunning());
    QCOMPARE(asked, 1);
    QCOMPARE(name, u"lan"_s);
    pending(&desk.desk());
    QCOMPARE(got, &desk.desk());
}

} // namespace motcua::tests
