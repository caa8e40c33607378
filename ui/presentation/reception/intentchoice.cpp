#include "ui/presentation/reception/intentchoice.h"

#include "app/core/services/scanwishes.h"
#include "ui/presentation/messages.h"
#include "ui/presentation/scanner/intentwords.h"

using namespace Qt::StringLiterals;

namespace motcua::presentation
{

using domain::ScanIntent;
using ports::ScanDevice;

namespace
{

bool canDo(const ScanDevice &device, const ScanIntent &intent)
{
    return services::unmetWishes(intent, device).isEmpty();
}

} // namespace

IntentChoice::IntentChoice(const services::IntentBook &book) : m_book(book)
{
    if (const auto *usual = all().forComponent({}, {}))
        m_id = usual->id;
}

QStringList IntentChoice::names() const
{
    QStringList names;
    for (const ScanIntent &intent : all().intents)
        names.append(intentName(intent));
    return names;
}

int IntentChoice::chosen() const
{
    const auto *chosen = all().byId(m_id);
    return chosen ? int(chosen - all().intents.constData()) : -1;
}

ScanIntent IntentChoice::intent() const
{
    const auto *chosen = all().byId(m_id);
    return chosen ? *chosen : ScanIntent();
}

void IntentChoice::choose(int intent)
{
    m_id = all().intents.value(intent).id;
    m_reason = Reason::Person;
}

void IntentChoice::takeBook()
{
    if (chosen() >= 0)
        return;
    const auto *usual = all().forComponent({}, {});
    m_id = usual ? usual->id : QString();
    m_reason = Reason::Usual;
}

void IntentChoice::propose(const domain::ProcedureComponent &paper, const ScanDevice &device)
{
    const auto *usual = all().forComponent({}, {});
    const auto *wished = all().forComponent(paper.scanIntent, paper.name);
    if (!wished)
        return;
    m_reason = wished == usual ? Reason::Usual : Reason::Paper;
    // Nobody has asked for what a rule proposes, so a device that cannot do it is no fault.
    if (wished != usual && !canDo(device, *wished)) {
        m_proposed = intentName(*wished);
        m_reason = Reason::CannotDo;
        wished = usual;
    }
    m_id = wished->id;
}

QString IntentChoice::text(const ScanDevice &device, const QString &source) const
{
    if (const QString cannot = unmetSummary(device, source); !cannot.isEmpty())
        return cannot;
    const QString does = intentSummary(intent());
    switch (m_reason) {
    case Reason::Usual: return tr("Usual profile: %1").arg(does);
    case Reason::Paper: return tr("For this paper: %1").arg(does);
    case Reason::Person: return tr("Chosen by you: %1").arg(does);
    case Reason::CannotDo:
        return tr("“%1” is proposed for this paper, but the scanner cannot do it; used instead: %2")
            .arg(m_proposed, does);
    }
    Q_UNREACHABLE();
}

QList<kernel::Error> IntentChoice::unmet(const ScanDevice &device, const QString &source) const
{
    auto errors = services::unmetWishes(intent(), device);
    if (device.sources.contains(source))
        errors.removeIf([](const auto &error) { return error.key == "scanner.noSource"_L1; });
    return errors;
}

QString IntentChoice::unmetSummary(const ScanDevice &device, const QString &source) const
{
    const ScanIntent wanted = intent();
    QStringList wishes;
    const auto errors = unmet(device, source);
    for (const kernel::Error &error : errors)
        wishes.append(error.key == "scanner.noSource"_L1 ? sidesText(wanted.sides)
                      : error.key == "scanner.noMode"_L1 ? colourText(wanted.colour)
                                                         : u"%1 dpi"_s.arg(wanted.dpi));
    if (wishes.isEmpty())
        return {};
    const QString instead = possible(device);
    const QString cannot = tr("This scanner cannot do: %1.").arg(wishes.join(u", "_s));
    return instead.isEmpty() ? cannot : cannot + u' ' + tr("Shift+F5: %1").arg(instead);
}

QString IntentChoice::unmetText(const ScanDevice &device, const QString &source) const
{
    QStringList sentences;
    const auto errors = unmet(device, source);
    for (const kernel::Error &error : errors)
        sentences.append(errorText(error));
    const QString instead = sentences.isEmpty() ? QString() : possible(device);
    if (!instead.isEmpty())
        sentences.append(tr("It can do (Shift+F5): %1.").arg(instead));
    return sentences.join(u' ');
}

/// The nearest ones first: those for the same size of paper.
QString IntentChoice::possible(const ScanDevice &device) const
{
    constexpr qsizetype mostTold = 2;
    QStringList names;
    for (const bool samePaper : {true, false}) {
        for (const ScanIntent &other : all().intents) {
            if ((other.paper == intent().paper) == samePaper && canDo(device, other))
                names.append(u"“%1”"_s.arg(intentName(other)));
        }
    }
    return names.mid(0, mostTold).join(u", "_s);
}

} // namespace motcua::presentation
