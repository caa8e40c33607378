#include "tests/integration/window/deskstore.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

namespace
{

constexpr int pictureDpi = 50;

domain::Profile communeProfile()
{
    const QJsonObject agency{{u"code"_s, u"H38.28.05"_s},
                             {u"name"_s, u"UBND xã Thử Nghiệm"_s},
                             {u"level"_s, u"commune"_s},
                             {u"parentName"_s, u"Tỉnh Mẫu"_s}};
    const QJsonObject igate{{u"adapter"_s, u"connector"_s},
                            {u"gateway"_s, u"http://127.0.0.1:9"_s}, // nobody answers there
                            {u"sso"_s, u"http://127.0.0.1:9"_s},
                            {u"clientId"_s, u"motcua-test"_s},
                            {u"patternId"_s, u"650000000000000000000901"_s},
                            {u"agencyId"_s, u"650000000000000000000401"_s}};
    const auto check = domain::readProfile(
        QJsonObject{{u"agency"_s, agency}, {u"desk"_s, u"Q1"_s}, {u"igate"_s, igate}});
    if (!check.problems.isEmpty())
        qFatal("profile: %s", qPrintable(check.problems.first().path));
    return check.profile;
}

QList<QImage> picturesOf(OpenDesk &desk, const documents::PdfPreview &preview,
                         const domain::Document &document)
{
    const auto file = desk.blobs().open(document.sha256);
    const auto pages = file ? preview.pages((*file)->readAll(), pictureDpi)
                            : kernel::Result<QList<QImage>>(QList<QImage>());
    return pages.value_or(QList<QImage>());
}

} // namespace

DeskStore::DeskStore()
{
    qputenv("MOTCUA_IGATE_SECRET", "standin-secret");
    Tools tools;
    const QString secret = QString::fromLatin1(password);
    if (!createStore(tools, folder(), {communeProfile(), u"admin"_s, secret, true}))
        qFatal("no store");
    auto admin = OpenDesk::open(tools, folder(), u"admin"_s, secret);
    if (!admin || !(*admin)->addUser({QString::fromLatin1(officer), u"Trần Thị Lan"_s,
                                      domain::Role::Officer, false},
                                     secret))
        qFatal("no officer");
}

bool DeskStore::look(const std::function<void(OpenDesk &)> &look) const
{
    Tools tools;
    auto desk = OpenDesk::open(tools, folder(), QString::fromLatin1(officer),
                               QString::fromLatin1(password));
    if (desk)
        look(**desk);
    return desk.has_value();
}

QList<QImage> DeskStore::sealedPages() const
{
    QList<QImage> pictures;
    const bool opened = look([&](OpenDesk &desk) {
        const auto list = desk.dossiers().list({});
        if (!list || list->isEmpty())
            return;
        const auto dossier = desk.dossiers().byId(list->constFirst().id);
        for (const domain::DossierComponent &component : (*dossier)->components) {
            for (const domain::Document &document : component.documents)
                pictures += picturesOf(desk, documents::PdfPreview(), document);
        }
    });
    return opened ? pictures : QList<QImage>();
}

} // namespace motcua::tests
