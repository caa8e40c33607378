#include "ui/presentation/reception/splitchoice.h"

#include "ui/presentation/ask.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace motcua::presentation
{

namespace
{

const QString settingName = u"scan.split"_s;

} // namespace

SplitChoice::SplitChoice(services::Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    ask(
        desk.storage, this,
        [&settings = desk.scanners.settings] { return settings.value(settingName); },
        [this](const kernel::Result<std::optional<QByteArray>> &kept) {
            take(kept ? kept->value_or(QByteArray()) : QByteArray());
        });
}

void SplitChoice::take(const QByteArray &kept)
{
    const QJsonObject json = QJsonDocument::fromJson(kept).object();
    m_atSeparators = json[u"separators"_s].toBool();
    m_atBlankSheets = json[u"blankSheets"_s].toBool();
    emit changed();
}

void SplitChoice::keep()
{
    const QJsonObject json{{u"separators"_s, m_atSeparators}, {u"blankSheets"_s, m_atBlankSheets}};
    ask(
        m_desk.storage, this,
        [&settings = m_desk.scanners.settings,
         bytes = QJsonDocument(json).toJson(QJsonDocument::Compact)] {
            return settings.set(settingName, bytes);
        },
        [](const kernel::Status &) {}); // it still holds for this session
    emit changed();
}

void SplitChoice::setAtSeparators(bool wanted)
{
    if (wanted == m_atSeparators)
        return;
    m_atSeparators = wanted;
    keep();
}

void SplitChoice::setAtBlankSheets(bool wanted)
{
    if (wanted == m_atBlankSheets)
        return;
    m_atBlankSheets = wanted;
    keep();
}

ports::PagePolicy SplitChoice::applied(ports::PagePolicy policy) const
{
    policy.findSeparators = policy.findSeparators || m_atSeparators;
    policy.flagBlank = policy.flagBlank || m_atBlankSheets;
    return policy;
}

} // namespace motcua::presentation
