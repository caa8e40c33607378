#include "app/assembly.h"
#include "app/cli/options.h"
#include "app/core/domain/zonerepair.h"
#include "app/core/kernel/ramfolder.h"
#include "ui/presentation/format.h"
#include "ui/presentation/messages.h"

#include <QFileInfo>
#include <QJsonArray>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace motcua::cli
{

namespace
{

using kernel::ErrorKind;

struct ReadIdOptions {
    QString file;
    QString mrz;
};

QJsonValue dateJson(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue::Null;
}

QString sexName(domain::Sex sex)
{
    switch (sex) {
    case domain::Sex::Unknown: return u"unknown"_s;
    case domain::Sex::Male: return u"male"_s;
    case domain::Sex::Female: return u"female"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject cardJson(const domain::IdCard &card)
{
    return {{u"idNumber"_s, card.idNumber},
            {u"oldNumber"_s, card.oldNumber},
            {u"cancelledNumber"_s, card.cancelledNumber},
            {u"name"_s, card.name},
            {u"birthDate"_s, dateJson(card.birthDate)},
            {u"sex"_s, sexName(card.sex)},
            {u"residence"_s, card.residence},
            {u"issuedOn"_s, dateJson(card.issuedOn)},
            {u"surplus"_s, QJsonArray::fromStringList(card.surplus)}};
}

QJsonObject mrzJson(const domain::Mrz &mrz)
{
    return {{u"idNumber"_s, mrz.idNumber},
            {u"name"_s, mrz.name},
            {u"birthDate"_s, dateJson(mrz.birthDate)},
            {u"sex"_s, sexName(mrz.sex)},
            {u"expiry"_s, dateJson(mrz.expiry)}};
}

QString cardText(const domain::IdCard &card)
{
    return QStringList{card.idNumber, card.name, presentation::dateText(card.birthDate),
                       presentation::sexText(card.sex), card.residence}
        .join(u'\n');
}

/// `motcua read-id`: the pages of a file come in as any import does, through the reader child into
/// a sealed spool, which lies in RAM: a card is nothing to leave on a disk.
class ReadIdCommand final : public QObject, public ports::ScanListener
{
public:
    ReadIdCommand(Run &run, const ReadIdOptions &options, Tools &tools)
        : QObject(&run), m_run(run), m_options(options), m_tools(tools)
    {
    }

    void start()
    {
        if (!m_options.mrz.isEmpty()) {
            m_mrz = domain::parseMrz(m_options.mrz);
            if (!m_mrz)
                return m_run.fail({ErrorKind::Refused, u"card.mrzText"_s, {}, {}});
        }
        auto folder = kernel::RamFolder::create();
        if (!folder)
            return m_run.fail(folder.error());
        m_folder = std::move(*folder);
        ports::ScanRequest request;
        request.device = u"file:"_s + m_options.file;
        request.spoolFolder = QFileInfo(m_folder->path(u"x"_s)).absolutePath();
        request.spoolKey = m_key = m_tools.sealedFiles.newKey();
        request.maxPages = mostPages;
        m_tools.files().scan(request, *this);
    }

    void scanStarted(QSizeF, ports::ScanSource, ports::ScanMode) override {}
    void pageScanned(const kernel::ScannedPage &page) override
    {
        if (m_fault || (m_card && m_mrz))
            return;
        const auto seen = m_tools.cardFinder.look(page.file, m_key);
        if (!seen) {
            m_fault = seen.error();
            return;
        }
        if (!m_card)
            m_card = domain::parseIdCardQr(seen->qr);
        if (!m_mrz) // the typed one counts
            m_mrz = domain::mrzFromPicture(seen->zone);
        m_zoneUnread = m_zoneUnread || !seen->zone.isEmpty();
    }
    void scanNoticed(const QString &key) override { m_run.say(presentation::noticeText(key)); }
    void scanEnded(const ports::ScanEnd &end) override
    {
        if (!m_card && !m_mrz && (m_fault || end.fault))
            return m_run.fail(m_fault ? *m_fault : *end.fault);
        finish();
    }

private:
    static constexpr int mostPages = 20;

    void finish()
    {
        if (!m_card && !m_mrz)
            return m_run.fail({ErrorKind::Refused,
                               m_zoneUnread ? u"mrz.unread"_s : u"card.notFound"_s,
                               {QFileInfo(m_options.file).fileName()},
                               {}});
        QStringList keys = m_card ? m_card->warnings : QStringList();
        if (m_mrz)
            keys += m_mrz->warnings;
        if (m_card && m_mrz)
            keys += domain::mrzWarnings(*m_mrz, *m_card, m_tools.clock.now().date());
        if (m_zoneUnread && !m_mrz)
            keys += u"mrz.unread"_s;
        keys.removeDuplicates();
        QJsonArray warnings;
        for (const QString &key : std::as_const(keys)) {
            const QString sentence = presentation::messageText(key);
            m_run.say(sentence);
            warnings.append(QJsonObject{{u"key"_s, key}, {u"message"_s, sentence}});
        }
        m_run.finish({{u"qr"_s, m_card ? QJsonValue(cardJson(*m_card)) : QJsonValue::Null},
                      {u"mrz"_s, m_mrz ? QJsonValue(mrzJson(*m_mrz)) : QJsonValue::Null},
                      {u"warnings"_s, warnings}},
                     m_card ? cardText(*m_card) : QString(m_mrz->idNumber + u'\n' + m_mrz->name));
    }

    Run &m_run;
    ReadIdOptions m_options;
    Tools &m_tools;
    std::unique_ptr<kernel::RamFolder> m_folder;
    QByteArray m_key;
    std::optional<domain::IdCard> m_card;
    std::optional<domain::Mrz> m_mrz;
    bool m_zoneUnread = false;
    std::optional<kernel::Error> m_fault;
};

void readId(Run &run, const ReadIdOptions &options, const Common &, Tools &tools)
{
    (new ReadIdCommand(run, options, tools))->start();
}

} // namespace

void addReadIdCommand(CLI::App &app, Parsing &parsing)
{
    auto *command = app.add_subcommand("read-id", "Read an ID card off a picture or a PDF");
    auto options = std::make_shared<ReadIdOptions>();
    addText(*command, "file", options->file, "JPEG, PNG, TIFF or PDF")->required();
    addText(*command, "--mrz", options->mrz,
            "The three lines on the back, to be compared with the QR code");
    onChosen(*command, parsing, options, readId);
}

} // namespace motcua::cli
