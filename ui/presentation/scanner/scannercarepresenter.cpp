#include "ui/presentation/scanner/scannercarepresenter.h"

#include "ui/presentation/ask.h"
#include "ui/presentation/messages.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace motcua::presentation
{

ScannerCarePresenter::ScannerCarePresenter(services::Desk &desk, QString device, QObject *parent)
    : QObject(parent), m_desk(desk), m_device(std::move(device))
{
    connect(&m_options, &OptionListModel::wishesChanged, this, &ScannerCarePresenter::keepWishes);
}

void ScannerCarePresenter::check()
{
    if (m_checking)
        return;
    m_checking = true;
    const QPointer<ScannerCarePresenter> self(this);
    m_desk.scanners.bus.check([self](kernel::Result<QList<ports::ScannerFinding>> findings) {
        if (!self)
            return;
        self->m_checking = false;
        self->m_findings.clear();
        if (!findings)
            return emit self->failed(findings.error());
        for (const ports::ScannerFinding &finding : *findings)
            self->m_findings.append({finding.mark, messageText(finding.key, finding.arguments)});
        emit self->checked();
    });
}

void ScannerCarePresenter::readOptions()
{
    if (m_device.isEmpty())
        return;
    const QPointer<ScannerCarePresenter> self(this);
    m_desk.scanners.bus.readOptions(
        m_device, [self](kernel::Result<QList<ports::DeviceOption>> options) {
            if (!self)
                return;
            if (!options)
                return emit self->failed(options.error());
            self->m_options.setOptions(*options,
                                       self->m_desk.scanners.known.options(self->m_device));
            emit self->optionsRead();
        });
}

void ScannerCarePresenter::keepWishes()
{
    services::KnownScanners &known = m_desk.scanners.known;
    known.setOptions(m_device, m_options.wishes());
    ask(
        m_desk.storage, this,
        [&settings = m_desk.scanners.settings, bytes = known.json()] {
            return settings.set(services::KnownScanners::settingName, bytes);
        },
        [this](const kernel::Status &kept) {
            if (kept)
                emit this->kept();
            else
                emit failed(kept.error());
        });
}

QString ScannerCarePresenter::optionsAsJson() const
{
    QJsonArray array;
    for (const ports::DeviceOption &option : m_options.options()) {
        QJsonObject json{{u"name"_s, option.name},           {u"title"_s, option.title},
                         {u"type"_s, option.type},           {u"unit"_s, option.unit},
                         {u"value"_s, option.value},         {u"active"_s, option.isActive},
                         {u"settable"_s, option.isSettable}, {u"takes"_s, rangeText(option)}};
        if (m_options.wishes().contains(option.name))
            json.insert(u"wish"_s, m_options.wishes()[option.name]);
        array.append(json);
    }
    const QJsonObject report{{u"device"_s, m_device},
                             {u"program"_s, QCoreApplication::applicationVersion()},
                             {u"options"_s, array}};
    return QString::fromUtf8(QJsonDocument(report).toJson());
}

} // namespace motcua::presentation
