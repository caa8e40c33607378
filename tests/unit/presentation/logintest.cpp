#include "tests/unit/presentation/logintest.h"

#include "tests/fakes/uidesk.h"
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
