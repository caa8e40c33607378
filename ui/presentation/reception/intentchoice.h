#pragma once

#include "app/core/domain/procedure.h"
#include "app/core/ports/pagesource.h"
#include "app/core/services/intentbook.h"

#include <QCoreApplication>

namespace motcua::presentation
{

/// Which scan profile (intent) the next stack has and why: the desk's usual one, what the paper
/// asks for, or the officer's word. Tells in words what a device cannot do of it. The paper source
/// can be chosen by hand; that word counts. GUI thread.
class IntentChoice
{
    Q_DECLARE_TR_FUNCTIONS(IntentChoice)

public:
    /// `book` outlives this.
    explicit IntentChoice(const services::IntentBook &book);

    [[nodiscard]] QStringList names() const;
    [[nodiscard]] int chosen() const; ///< −1 = there are none
    [[nodiscard]] domain::ScanIntent intent() const;

    void choose(int intent); ///< by the officer
    /// What is usual for the paper, as far as the device can.
    void propose(const domain::ProcedureComponent &paper, const ports::ScanDevice &device);
    /// The desk's profiles have been changed: the chosen one stays if it is still there.
    void takeBook();

    /// In a few words: why this one, and what it does; or what the device cannot do of it.
    [[nodiscard]] QString text(const ports::ScanDevice &device, const QString &source) const;
    [[nodiscard]] QList<kernel::Error> unmet(const ports::ScanDevice &device,
                                             const QString &source) const;
    /// In sentences, with what the device can do instead; empty = all is well.
    [[nodiscard]] QString unmetText(const ports::ScanDevice &device, const QString &source) const;

private:
    enum class Reason { Usual, Paper, Person, CannotDo };

    [[nodiscard]] const domain::ScanIntents &all() const { return m_book.all(); }
    [[nodiscard]] QString unmetSummary(const ports::ScanDevice &device,
                                       const QString &source) const;
    [[nodiscard]] QString possible(const ports::ScanDevice &device) const;

    const services::IntentBook &m_book;
    QString m_id;
    Reason m_reason = Reason::Usual;
    QString m_proposed; ///< name of the intent that the device cannot do
};

} // namespace motcua::presentation
