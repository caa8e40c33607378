#include "ui/presentation/home/courierpresenter.h"

#include "ui/presentation/ask.h"
#include "ui/presentation/messages.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace motcua::presentation
{

using kernel::failure;
using kernel::Result;

namespace
{

constexpr int courierTickMs = 200;

/// Where desktops mount what is plugged in.
QStringList pluggedIn()
{
    QStringList folders;
    const auto volumes = QStorageInfo::mountedVolumes();
    for (const QStorageInfo &volume : volumes) {
        const QString root = volume.rootPath();
        if (volume.isReady() &&
            (root.startsWith("/media/"_L1) || root.startsWith("/run/media/"_L1)))
            folders.append(root);
    }
    return folders;
}

Result<QByteArray> courierSecret(const services::Desk &desk, const CourierPresenter::Wish &wish)
{
    if (wish.keyFile.isEmpty())
        return QByteArray();
    return desk.courierFiles->readKeyFile(wish.keyFile, wish.password);
}

QString sizeText(qint64 bytes) { return QLocale().formattedDataSize(bytes); }

QString courierSentence(const char16_t *key, int count)
{
    return errorText(
        {kernel::ErrorKind::Refused, QString::fromUtf16(key), {QString::number(count)}, {}});
}

} // namespace

CourierPresenter::CourierPresenter(services::Desk &desk, Way way, QObject *parent)
    : QObject(parent), m_desk(desk), m_way(way)
{
    m_tick.setInterval(courierTickMs);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        const qint64 all = m_gauge->all;
        emit progressed(all > 0 ? int(qMin<qint64>(100, m_gauge->done * 100 / all)) : 0);
    });
}

CourierPresenter::~CourierPresenter() { stop(); }

bool CourierPresenter::may(const services::Desk &desk, Way way)
{
    const domain::Role role = desk.actor.user.role;
    return desk.courier &&
           (domain::mayDo(role, domain::Permission::Supervise) ||
            (way == Way::Import && domain::mayDo(role, domain::Permission::Administer)));
}

void CourierPresenter::findSticks()
{
    compute(this, pluggedIn, [this](const QStringList &folders) { emit sticksFound(folders); });
}

void CourierPresenter::stop() { m_cancel.cancel(); }

services::CourierWatch CourierPresenter::begin()
{
    m_isRunning = true;
    m_cancel = {};
    m_gauge = std::make_shared<Gauge>();
    m_tick.start();
    emit begun();
    return {m_cancel, [gauge = m_gauge](qint64 done, qint64 all) {
                gauge->done = done;
                gauge->all = all;
            }};
}

template <class Answer> bool CourierPresenter::end(const Result<Answer> &answer)
{
    m_isRunning = false;
    m_tick.stop();
    m_lines.clear();
    m_needsConfirmation = false;
    if (!answer)
        emit failed(answer.error());
    return answer.has_value();
}

void CourierPresenter::look(const Wish &wish)
{
    if (m_isRunning)
        return;
    const services::CourierWatch watch = begin();
    if (m_way == Way::Export)
        return ask(
            m_desk.storage, this,
            [&desk = m_desk, wish] { return desk.courier->outlook(wish.folder, desk.actor); },
            [this](const Result<services::CourierOutlook> &seen) {
                if (end(seen))
                    showOutlook(*seen);
            });
    ask(
        m_desk.storage, this,
        [&desk = m_desk, wish, watch]() -> Result<services::CourierImport> {
            const auto secret = courierSecret(desk, wish);
            if (!secret)
                return failure(secret.error());
            return desk.courier->look(wish.folder, {*secret, wish.isConfirmed, watch}, desk.actor);
        },
        [this](const Result<services::CourierImport> &seen) {
            if (end(seen))
                showImport(*seen, true);
        });
}

void CourierPresenter::go(const Wish &wish)
{
    if (m_isRunning)
        return;
    const services::CourierWatch watch = begin();
    if (m_way == Way::Export)
        return ask(
            m_desk.storage, this,
            [&desk = m_desk, wish, watch]() -> Result<services::CourierExport> {
                const auto secret = courierSecret(desk, wish);
                if (!secret)
                    return failure(secret.error());
                return desk.courier->exportTo(wish.folder, *secret, desk.actor, watch);
            },
            [this](const Result<services::CourierExport> &done) {
                emit changed(); // "courier.unsettled" is a failure after which they are gone
                if (end(done))
                    showExport(*done);
            });
    ask(
        m_desk.storage, this,
        [&desk = m_desk, wish, watch]() -> Result<services::CourierImport> {
            const auto secret = courierSecret(desk, wish);
            if (!secret)
                return failure(secret.error());
            return desk.courier->importFrom(wish.folder, {*secret, wish.isConfirmed, watch},
                                            desk.actor);
        },
        [this](const Result<services::CourierImport> &done) {
            emit changed();
            if (!end(done))
                return;
            m_desk.syncNow();
            showImport(*done, false);
        });
}

void CourierPresenter::showOutlook(const services::CourierOutlook &seen)
{
    if (seen.dossiers == 0)
        m_lines.append(tr("Nothing waits for a courier."));
    else
        m_lines.append(tr("Would go: %1 dossiers with %2 reports, about %3.")
                           .arg(seen.dossiers)
                           .arg(seen.items)
                           .arg(sizeText(seen.bytes)));
    if (seen.room >= 0)
        m_lines.append(
            seen.room > seen.bytes
                ? tr("Free on the stick: %1.").arg(sizeText(seen.room))
                : tr("Free on the stick: only %1, too little.").arg(sizeText(seen.room)));
    if (seen.again > 0)
        m_lines.append(courierSentence(u"courier.again", seen.again));
    if (seen.staying > 0)
        m_lines.append(courierSentence(u"courier.staying", seen.staying));
    emit told(false);
}

void CourierPresenter::showExport(const services::CourierExport &done)
{
    if (!done.file.isEmpty()) {
        m_lines.append(tr("Written: %1 dossiers, %2, in the file %3.")
                           .arg(done.dossiers)
                           .arg(sizeText(done.bytes), done.file));
        m_lines.append(tr("They stay this desk's until the server confirms them: take the stick to "
                          "a desk with a link, and bring it back for the answers."));
    }
    if (done.answers > 0)
        m_lines.append(tr("Answers for other desks: %1 dossiers.").arg(done.answers));
    if (m_lines.isEmpty())
        m_lines.append(tr("Nothing waits for a courier."));
    if (done.again > 0)
        m_lines.append(courierSentence(u"courier.again", done.again));
    if (done.staying > 0)
        m_lines.append(courierSentence(u"courier.staying", done.staying));
    if (done.warning)
        m_lines.append(errorText(*done.warning));
    emit told(!done.file.isEmpty() || done.answers > 0);
}

void CourierPresenter::showImport(const services::CourierImport &done, bool isLook)
{
    bool isSomething = done.brought > 0 || done.answered.accepted > 0 || done.answers > 0;
    for (const services::CourierFile &file : done.files) {
        const ports::TakenIn &taken = file.taken;
        isSomething |= !file.problem && taken.fresh + taken.renewed > 0;
        const QString from =
            file.desk.isEmpty() ? file.name : tr("Desk %1, %2").arg(file.desk, file.agency);
        m_lines.append(file.problem ? u"%1: %2"_s.arg(from, errorText(*file.problem))
                                    : tr("%1: new %2, with something new %3, known already %4.")
                                          .arg(from)
                                          .arg(taken.fresh)
                                          .arg(taken.renewed)
                                          .arg(taken.known));
        m_needsConfirmation |= file.problem && (file.problem->key == "courier.deskChanged"_L1 ||
                                                file.problem->key == "courier.oldStore"_L1);
        for (const QString &code : taken.clashing)
            m_lines.append(errorText({kernel::ErrorKind::Refused, u"code.taken"_s, {code}, {}}));
        if (file.elsewhere > 0)
            m_lines.append(courierSentence(u"courier.elsewhere", file.elsewhere));
    }
    if (done.brought > 0)
        m_lines.append(tr("Answers for this desk: %1 dossiers.").arg(done.brought));
    if (done.answered.accepted > 0)
        m_lines.append(tr("Reports of this desk that have reached the server: %1.")
                           .arg(done.answered.accepted));
    if (done.answers > 0)
        m_lines.append(tr("Answers written onto the stick: %1 dossiers.").arg(done.answers));
    if (done.warning)
        m_lines.append(errorText(*done.warning));
    if (m_lines.isEmpty())
        m_lines.append(tr("Nothing new on this stick."));
    emit told(!isLook && isSomething);
}

} // namespace motcua::presentation
