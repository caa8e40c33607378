#include "tests/gui/sticktest.h"

#include "app/core/services/courier.h"
#include "app/security/courierfiles.h"
#include "tests/fakes/deskstore.h"
#include "tests/gui/guidesk.h"

#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

namespace
{

const auto keyPassword = u"Khóa-thử-2026"_s;

/// A store with its courier. Storage thread.
struct StickSite {
    StickSite(const ports::CourierFiles &files, domain::Profile of)
        : profile(std::move(of)), courier({desk.store().courier(), desk.store().blobs(),
                                           desk.store().settings(), files, desk.clock},
                                          profile)
    {
    }

    /// The number of the dossier that waits now.
    QString receive(const QString &owner)
    {
        domain::Dossier dossier = sampleDossier(desk.clock, owner);
        dossier.agencyCode = profile.agency.code;
        dossier.desk = profile.desk;
        desk.attach(dossier, "%PDF-1.7 "_ba + owner.toUtf8());
        const auto sealed = desk.store().dossiers().seal(dossier, officer());
        return sealed ? sealed->code : QString();
    }
    [[nodiscard]] bool has(const QString &code)
    {
        const auto found = desk.store().dossiers().byCode(code);
        return found && found->has_value();
    }

    DeskStore desk;
    domain::Profile profile;
    services::Courier courier;
};

/// The window of a desk that has a courier, and another desk elsewhere.
struct StickDesk : GuiDesk {
    explicit StickDesk(domain::Role role = domain::Role::Supervisor)
    {
        const auto [open, secret] = files.newPair();
        desk.profile.courier = {open, files.newPair().first};
        domain::Profile far = desk.profile;
        far.desk = u"Q9"_s;
        far.agency.code = u"H38.28.09"_s;
        desk.inStore([&] {
            home.emplace(files, desk.profile);
            elsewhere.emplace(files, far);
        });
        (void)files.writeKeyFile(keyFile(), secret, keyPassword);
        desk.actAs(role);
        desk.desk().courier = &home->courier;
        desk.desk().courierFiles = &files;
        dialogs.folder = stick.path();
        show();
    }
    ~StickDesk()
    {
        desk.inStore([&] {
            home.reset();
            elsewhere.reset();
        });
    }

    [[nodiscard]] QString keyFile() const { return keys.filePath(u"tinh.key"_s); }
    /// The dialog, by its key.
    [[nodiscard]] bool open(Qt::KeyboardModifiers modifiers)
    {
        if (!login())
            return false;
        press(Qt::Key_B, modifiers);
        return QTest::qWaitFor([this] {
            auto *dialog = find<QDialog>("stickDialog");
            return dialog && dialog->isActiveWindow();
        });
    }
    /// What the other desk put onto the stick: its number, and the path of the file.
    std::pair<QString, QString> sendFromElsewhere()
    {
        return desk.inStore([&]() -> std::pair<QString, QString> {
            const QString code = elsewhere->receive(u"Vừ Mí Thử"_s);
            const auto gone = elsewhere->courier.exportTo(stick.path(), {}, desk.desk().actor);
            return {code, gone ? stick.filePath(gone->file) : QString()};
        });
    }
    [[nodiscard]] bool isTakenIn(const QString &code)
    {
        return desk.inStore([&] { return home->has(code); });
    }
    [[nodiscard]] QString lines()
    {
        QStringList all;
        auto *list = find<QListWidget>("stickLines");
        for (int row = 0; list && row < list->count(); ++row)
            all.append(list->item(row)->text());
        return all.join(u'\n');
    }
    [[nodiscard]] QString message() { return find<QLabel>("stickMessage")->text(); }
    [[nodiscard]] bool isIdle() { return find<QPushButton>("stickGo")->isEnabled(); }
    [[nodiscard]] QStringList onTheStick() const
    {
        return QDir(stick.path()).entryList(QDir::Files | QDir::Hidden);
    }

    security::SodiumCourierFiles files;
    QTemporaryDir stick;
    QTemporaryDir keys;
    std::optional<StickSite> home;
    std::optional<StickSite> elsewhere;
};

} // namespace

void StickTest::onlyWhoMaySendsACourier()
{
    StickDesk officerDesk(domain::Role::Officer);
    QVERIFY(officerDesk.login());
    QVERIFY(!officerDesk.find<QPushButton>("exportUsb"));
    QVERIFY(!officerDesk.find<QPushButton>("importUsb"));
    StickDesk adminDesk(domain::Role::Admin); // takes in, has no dossiers to send
    QVERIFY(adminDesk.login());
    QVERIFY(!adminDesk.find<QPushButton>("exportUsb"));
    QVERIFY(adminDesk.find<QPushButton>("importUsb"));
}

void StickTest::whatWaitsIsShownAndWritten()
{
    StickDesk gui;
    gui.desk.inStore([&] {
        (void)gui.home->receive(u"Đặng Thị Mẫu"_s);
        gui.home->desk.clock.advance(1000);
        (void)gui.home->receive(u"Lò Văn Thử"_s);
    });
    QVERIFY(gui.open(Qt::ControlModifier));
    gui.press(Qt::Key_O, Qt::ControlModifier); // a folder is looked at once it is chosen
    QTRY_VERIFY2(gui.lines().contains(u"Sẽ chuyển: 2 hồ sơ"_s), qPrintable(gui.message()));
    QCOMPARE(gui.onTheStick(), QStringList()); // to look writes nothing
    gui.press(Qt::Key_F9);
    QTRY_VERIFY2(gui.lines().contains(u"Đã ghi: 2 hồ sơ"_s), qPrintable(gui.message()));
    QCOMPARE(gui.onTheStick().size(), 1);
    QVERIFY(gui.lines().contains(gui.onTheStick().first()));
    // A person who presses twice hurts nothing: it is said that they went before.
    QTRY_VERIFY(gui.isIdle());
    gui.press(Qt::Key_F9);
    QTRY_VERIFY2(gui.isIdle() && gui.lines().contains(u"2 "_s) && gui.lines().count(u'\n') >= 2,
                 qPrintable(gui.lines()));
    gui.press(Qt::Key_Escape);
    QTRY_VERIFY(!gui.find<QDialog>("stickDialog"));
}

void StickTest::aStickThatIsNotThereIsSaid()
{
    StickDesk gui;
    gui.desk.inStore([&] { (void)gui.home->receive(u"Đặng Thị Mẫu"_s); });
    gui.dialogs.folder = gui.stick.filePath(u"rút-ra"_s);
    QVERIFY(gui.open(Qt::ControlModifier));
    gui.press(Qt::Key_O, Qt::ControlModifier);
    QTRY_VERIFY(gui.message().contains(u"Không có thư mục"_s));
    gui.press(Qt::Key_F9);
    QTest::qWait(300); // a button's key clicks it 100 ms later
    QTRY_VERIFY(gui.isIdle());
    QVERIFY(gui.message().contains(u"rút-ra"_s));
    // The dossier waits as before, and goes once there is a stick.
    gui.dialogs.folder = gui.stick.path();
    gui.press(Qt::Key_O, Qt::ControlModifier);
    QTRY_VERIFY2(gui.lines().contains(u"Sẽ chuyển: 1 hồ sơ"_s), qPrintable(gui.message()));
}

void StickTest::aConnectedDeskTakesIn()
{
    StickDesk gui;
    const auto [code, file] = gui.sendFromElsewhere();
    QVERIFY(!code.isEmpty() && QFile::exists(file));
    QVERIFY(gui.open(Qt::ControlModifier | Qt::ShiftModifier));
    gui.press(Qt::Key_O, Qt::ControlModifier); // without the key it says what is missing
    QTRY_VERIFY2(gui.lines().contains(u"khóa"_s) || gui.message().contains(u"khóa"_s),
                 qPrintable(gui.lines() + gui.message()));
    gui.dialogs.files = {gui.keyFile()};
    gui.press(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(gui.find<QLineEdit>("stickPassword")->hasFocus());
    gui.find<QLineEdit>("stickPassword")->setText(u"sai"_s);
    gui.press(Qt::Key_F5);
    QTRY_VERIFY2(gui.message().contains(u"Mật khẩu không khớp"_s), qPrintable(gui.message()));
    gui.find<QLineEdit>("stickPassword")->setText(keyPassword);
    gui.press(Qt::Key_F5);
    QTRY_VERIFY2(gui.lines().contains(u"mới 1"_s), qPrintable(gui.lines() + gui.message()));
    QVERIFY(gui.lines().contains(u"Q9"_s));
    QVERIFY(!gui.isTakenIn(code)); // only looked at
    const int syncs = gui.desk.syncs;
    gui.press(Qt::Key_F9);
    QTRY_VERIFY(gui.isIdle() && gui.isTakenIn(code));
    QTRY_VERIFY(gui.desk.syncs > syncs); // on to the server, without being asked
    gui.press(Qt::Key_F9);
    QTRY_VERIFY2(gui.isIdle() && !gui.lines().contains(u"mới 1"_s), qPrintable(gui.lines()));
}

void StickTest::aDamagedFileIsRefusedInASentence()
{
    StickDesk gui;
    const auto [code, path] = gui.sendFromElsewhere();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(file.size() / 2));
    char byte = 0;
    QVERIFY(file.getChar(&byte) && file.seek(file.size() / 2) && file.putChar(char(byte ^ 1)));
    file.close();
    QVERIFY(gui.open(Qt::ControlModifier | Qt::ShiftModifier));
    gui.find<QLineEdit>("stickKey")->setText(gui.keyFile());
    gui.find<QLineEdit>("stickPassword")->setText(keyPassword);
    gui.press(Qt::Key_O, Qt::ControlModifier);
    QTRY_VERIFY2(gui.lines().contains(u"hỏng"_s) || gui.message().contains(u"hỏng"_s),
                 qPrintable(gui.lines() + gui.message()));
    gui.press(Qt::Key_F9);
    QTest::qWait(300); // a button's key clicks it 100 ms later
    QTRY_VERIFY(gui.isIdle());
    QVERIFY(!gui.isTakenIn(code));
    QTRY_VERIFY2(gui.lines().contains(u"hỏng"_s), qPrintable(gui.lines() + gui.message()));
    QVERIFY(gui.find<QLabel>("stickMessage")->isHidden()); // nothing was done, and none is told
    QVERIFY(QFile::exists(path));                          // it is the courier's, and stays
}

} // namespace motcua::tests
