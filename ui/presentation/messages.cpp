#include "ui/presentation/messages.h"

#include "app/core/kernel/clock.h"
#include "ui/presentation/fees/feewords.h"
#include "ui/presentation/format.h"
#include "ui/presentation/messages/messagetable.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::presentation
{

namespace
{

/// Fills %1…%9 in one pass: an argument may itself hold a percent sign.
QString filled(const QString &sentence, const QStringList &arguments)
{
    QString text;
    text.reserve(sentence.size());
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const int place = i + 1 < sentence.size() ? sentence[i + 1].digitValue() : -1;
        if (sentence[i] != u'%' || place < 1) {
            text += sentence[i];
            continue;
        }
        text += arguments.value(place - 1, u"?"_s);
        ++i;
    }
    return text;
}

/// The contract's words for paper sources as people say them.
QString sourcesText(const QString &sources)
{
    QStringList texts;
    for (const QString &source : sources.split(u", "_s, Qt::SkipEmptyParts))
        texts.append(scanSourceText(source));
    return texts.isEmpty() ? u"–"_s : texts.join(u"; "_s);
}

/// Which moves are open, in the words of the window's buttons.
QString refusedMoveText(const QStringList &arguments)
{
    const auto state = domain::stateFromName(arguments.value(0));
    const QString stateWord = state ? stateText(*state) : arguments.value(0);
    QStringList moves;
    for (const QString &name : arguments.value(1).split(u' ', Qt::SkipEmptyParts))
        moves.append(moveText(name));
    if (moves.isEmpty())
        return messageText(u"dossier.closed"_s, {stateWord});
    return messageText(u"dossier.moveNotAllowed"_s, {stateWord, moves.join(u", "_s)});
}

} // namespace

const char *messageSource(const QString &key)
{
    for (const std::span<const Message> table : messageTables()) {
        const auto found = std::find_if(table.begin(), table.end(), [&](const Message &message) {
            return key == QLatin1StringView(message.key);
        });
        if (found != table.end())
            return found->sentence;
    }
    return nullptr;
}

QString messageText(const QString &key, const QStringList &arguments)
{
    if (const char *sentence = messageSource(key))
        return filled(QCoreApplication::translate("Messages", sentence), arguments);
    const QString general = QCoreApplication::translate(
        "Messages", "Something unexpected happened (%1). Try again; if it comes back, tell the "
                    "administrator this word.");
    return filled(general, {key});
}

QString errorText(const kernel::Error &error)
{
    if (error.key == "dossier.moveNotAllowed"_L1)
        return refusedMoveText(error.arguments);
    if (error.key.startsWith("extension."_L1) && !error.arguments.isEmpty())
        return messageText(error.key, {momentText(kernel::fromIsoText(error.arguments.first()))});
    if ((error.key == "clock.backwards"_L1 || error.key == "clock.far"_L1) &&
        error.arguments.size() == 2)
        return messageText(error.key, {momentText(kernel::fromIsoText(error.arguments[0])),
                                       momentText(kernel::fromIsoText(error.arguments[1]))});
    if (error.key == "correction.value"_L1)
        return messageText(
            error.key, {correctedFieldText(error.arguments.value(0)), error.arguments.value(1)});
    if (error.key == "scanner.noSource"_L1)
        return messageText(error.key, {sourcesText(error.arguments.value(0)),
                                       sourcesText(error.arguments.value(1))});
    if (error.key == "fee.act"_L1 || error.key == "fee.receiptState"_L1)
        return messageText(error.key,
                           {error.arguments.value(0), feeStateWord(error.arguments.value(1))});
    return messageText(error.key, error.arguments);
}

QString noticeText(const QString &notice)
{
    const QStringList parts = notice.split(u'|');
    return messageText(parts.first(), parts.sliced(1));
}

} // namespace motcua::presentation
