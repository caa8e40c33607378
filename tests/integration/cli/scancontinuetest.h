#pragma once

#include "tests/integration/cli/program.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

namespace motcua::tests
{

/// A document that `motcua scan` could not finish, and the call that goes on with it: every page
/// once, in order, whatever came between.
class ScanContinueTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void secondCallGoesOn_data();
    void secondCallGoesOn();
    void killedContinuationLosesNothing();
    void stopWritesWhatWasFed_data();
    void stopWritesWhatWasFed();
    void otherDocumentsBeginAnew();
    void emptyFeederLeavesThePlace();
    void refusalNamesNoPage();
    void unwritableTargetIsSaidFirst();

private:
    [[nodiscard]] QString pathOf(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QStringList scanTo(const QString &pdf) const;
    [[nodiscard]] Outcome scan(const QString &pdf, const QStringList &further = {}) const;
    /// The pictures of a document as they stand in it, page by page.
    [[nodiscard]] QByteArrayList picturesOf(const QString &pdf) const;
    [[nodiscard]] QStringList spools() const;

    QTemporaryDir m_folder;
    std::unique_ptr<Program> m_program;
    QByteArrayList m_whole; ///< of the stack scanned without trouble
};

} // namespace motcua::tests
