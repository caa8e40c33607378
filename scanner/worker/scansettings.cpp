#include "scanner/worker/scansettings.h"

#include "app/core/kernel/units.h"
#include "scanner/protocol/codec.h"
#include "scanner/worker/devicedescription.h"
#include "scanner/worker/optionnames.h"
#include "scanner/worker/optionwriter.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace motcua::scanner
{

using kernel::ErrorKind;
using kernel::Status;
using ports::ScanMode;
using ports::ScanRequest;
using ports::ScanSource;

namespace
{

constexpr double paperToleranceMm = 3; // scanners announce a little less than the paper (R20)

kernel::Failure unmet(const QString &key, const QString &asked, const QString &offered)
{
    return kernel::failure(ErrorKind::Refused, key, {asked, offered},
                           u"asked %1, offered %2"_s.arg(asked, offered));
}

QString sizeText(double width, double height)
{
    return u"%1 × %2 mm"_s.arg(QString::number(width, 'f', 0), QString::number(height, 'f', 0));
}

/// One run of the writes; lives on the stack of negotiate().
class Negotiation
{
public:
    Negotiation(OptionAccess &access, const ScanRequest &request)
        : m_request(request), m_options(access, request.deviceOptions)
    {
    }

    kernel::Result<Settled> run()
    {
        for (const auto step :
             {&Negotiation::chooseSource, &Negotiation::chooseMode, &Negotiation::chooseResolution,
              &Negotiation::choosePaper, &Negotiation::chooseRest}) {
            if (const Status done = (this->*step)(); !done)
                return kernel::failure(done.error());
        }
        m_options.settle();
        if (const Status met = verify(); !met)
            return kernel::failure(met.error());
        return m_settled;
    }

private:
    [[nodiscard]] bool isFeeder() const { return m_settled.source != ScanSource::Flatbed; }
    [[nodiscard]] QString wordOf(const QString &name) const
    {
        const auto value = m_options.value(name);
        const auto *word = value ? std::get_if<QString>(&*value) : nullptr;
        return word ? *word : QString();
    }

    Status chooseSource()
    {
        const auto offered = offeredSources(m_options.options());
        if (!m_request.source && offered.isEmpty())
            return unmet(u"scanner.noSource"_s, {}, {});
        m_settled.source = m_request.source.value_or(offered.value(0));
        if (!offered.contains(m_settled.source)) {
            QStringList words;
            for (const auto source : offered)
                words.append(sourceName(source));
            return unmet(u"scanner.noSource"_s, sourceName(m_settled.source), words.join(u", "_s));
        }
        m_sourceOption = m_options.firstUsable(names::sourceOption());
        if (!m_sourceOption.isEmpty()) {
            const QStringList &words = m_options.usable(m_sourceOption)->words;
            QString word = names::sourceValue(words, m_settled.source);
            if (word.isEmpty()) // duplex by a switch: the source is the plain feeder
                word = names::sourceValue(words, ScanSource::Adf);
            m_options.want(m_sourceOption, word);
        }
        chooseDuplexSwitches();
        return {};
    }

    /// Switches that are there are set both ways: one left on would turn a simplex stack into
    /// twice its pages.
    void chooseDuplexSwitches()
    {
        const bool duplex = m_settled.source == ScanSource::AdfDuplex;
        for (const QString &name : names::duplexSwitches())
            m_options.want(name, duplex);
        if (!isFeeder())
            return;
        for (const QString &name : names::duplexModes())
            m_options.want(name, duplex ? u"Duplex"_s : u"Simplex"_s);
        for (const QString &name : names::feederSwitches())
            m_options.want(name, true);
    }

    Status chooseMode()
    {
        m_settled.mode = m_request.mode;
        if (const Option *option = m_options.usable(u"mode"_s);
            option && !option->words.isEmpty()) {
            const QStringList words = option->words;
            QString word = names::modeValue(words, m_settled.mode);
            if (word.isEmpty() && m_settled.mode == ScanMode::Lineart) {
                m_settled.mode = ScanMode::Gray;
                m_settled.warnings.append(u"scanner.lineartAsGray"_s);
                word = names::modeValue(words, ScanMode::Gray);
            }
            if (word.isEmpty())
                return unmet(u"scanner.noMode"_s, modeName(m_request.mode), words.join(u", "_s));
            m_options.want(u"mode"_s, word);
        }
        if (m_settled.mode != ScanMode::Lineart)
            m_options.want(u"depth"_s, 8.0);
        return {};
    }

    Status chooseResolution()
    {
        m_resolutionOption = m_options.firstUsable(names::resolutionOption());
        if (m_resolutionOption.isEmpty())
            return {};
        m_options.want(m_resolutionOption, double(m_request.dpi));
        if (m_resolutionOption == "x-resolution"_L1)
            m_options.want(u"y-resolution"_s, double(m_request.dpi));
        return {};
    }

    void chooseOwnPaperSize()
    {
        const Option *sizes = m_options.usable(u"paper-size"_s);
        for (const QString &own : names::ownPaperSizes()) {
            if (const QString word = sizes ? spelledIn(sizes->words, own) : QString();
                !word.isNull()) {
                m_options.want(u"paper-size"_s, word);
                return;
            }
        }
    }

    Status choosePaper()
    {
        QSizeF paper = m_request.paperMm;
        // First the page, then the window: a feeder's window widens with the page, and sleeps
        // where the device has papers of its own.
        chooseOwnPaperSize();
        m_options.want(u"page-width"_s, inUnit(u"page-width"_s, paper.width()));
        m_options.want(u"page-height"_s, inUnit(u"page-height"_s, paper.height()));
        const Option *right = m_options.usable(u"br-x"_s);
        const Option *bottom = m_options.usable(u"br-y"_s);
        if (!right || !bottom)
            return {};
        const double width = right->range ? inMm(*right, right->range->max) : paper.width();
        const double height = bottom->range ? inMm(*bottom, bottom->range->max) : paper.height();
        if (m_request.fitPaper)
            paper = paper.boundedTo({width, height});
        if (paper.width() > width + paperToleranceMm || paper.height() > height + paperToleranceMm)
            return unmet(u"scanner.paperTooLarge"_s, sizeText(paper.width(), paper.height()),
                         sizeText(width, height));
        m_options.want(u"tl-x"_s, 0.0);
        m_options.want(u"tl-y"_s, 0.0);
        m_options.want(u"br-x"_s, inUnit(u"br-x"_s, paper.width()));
        m_options.want(u"br-y"_s, inUnit(u"br-y"_s, paper.height()));
        return {};
    }

    Status chooseRest()
    {
        QList<names::Habit> habits = names::imageHabits();
        if (isFeeder())
            habits += names::feederHabits();
        for (const auto &habit : habits) {
            if (!m_options.isOverridden(habit.option))
                m_options.wantText(habit.option, habit.value);
        }
        m_habits = habits;
        m_options.wantOverrides();
        return {};
    }

    /// Geometry may be in pixels of the resolution that is really set (R19).
    [[nodiscard]] double inUnit(const QString &name, double mm) const
    {
        const Option *option = m_options.usable(name);
        return option && option->unit == OptionUnit::Pixel
                   ? mm / kernel::millimetresPerInch * currentDpi().width()
                   : mm;
    }
    [[nodiscard]] double inMm(const Option &option, double value) const
    {
        return option.unit == OptionUnit::Pixel
                   ? value * kernel::millimetresPerInch / currentDpi().width()
                   : value;
    }

    [[nodiscard]] double numberOf(const QString &name, double otherwise) const
    {
        const auto value = name.isEmpty() ? std::nullopt : m_options.value(name);
        const auto *number = value ? std::get_if<double>(&*value) : nullptr;
        return number && *number > 0 ? *number : otherwise;
    }

    /// As read back; the asked one where the device does not tell.
    [[nodiscard]] QSizeF currentDpi() const
    {
        const double x = numberOf(m_resolutionOption, m_request.dpi);
        return {x, m_resolutionOption == "x-resolution"_L1 ? numberOf(u"y-resolution"_s, x) : x};
    }

    Status verify()
    {
        m_settled.dpi = currentDpi();
        const bool ownDpi = m_options.isOverridden(m_resolutionOption);
        const auto isAsked = [this](double dpi) { return std::abs(dpi - m_request.dpi) <= 1; };
        if (!ownDpi && !(isAsked(m_settled.dpi.width()) && isAsked(m_settled.dpi.height()))) {
            QStringList offered;
            for (const int dpi : offeredResolutions(m_options.options()))
                offered.append(QString::number(dpi));
            return unmet(u"scanner.noResolution"_s, QString::number(m_request.dpi),
                         offered.join(u", "_s));
        }
        const auto mode = names::modeKind(wordOf(u"mode"_s));
        if (m_options.isOverridden(u"mode"_s))
            m_settled.mode = mode.value_or(m_settled.mode);
        QStringList wrong = m_options.refused() + m_options.unsettled();
        // Habits are ours, not the person's: a device may do without.
        wrong.removeIf([this](const QString &name) {
            return std::any_of(m_habits.begin(), m_habits.end(),
                               [&](const names::Habit &habit) { return habit.option == name; }) &&
                   !m_options.isOverridden(name);
        });
        wrong.removeDuplicates();
        if (wrong.isEmpty())
            return {};
        return kernel::failure(ErrorKind::Refused, u"scanner.settingsRefused"_s,
                               {wrong.join(u", "_s)}, u"not taken: "_s + wrong.join(u", "_s));
    }

    const ScanRequest &m_request;
    OptionWriter m_options;
    Settled m_settled;
    QString m_sourceOption;
    QString m_resolutionOption;
    QList<names::Habit> m_habits;
};

} // namespace

kernel::Result<Settled> negotiate(OptionAccess &access, const ScanRequest &request)
{
    return Negotiation(access, request).run();
}

} // namespace motcua::scanner
