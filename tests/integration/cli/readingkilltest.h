#pragma once

#include "tests/integration/cli/program.h"

#include <QHash>
#include <QObject>
#include <QTemporaryDir>

#include <memory>

namespace motcua::tests
{

/// `motcua scan` killed while its children read: nobody is left behind, nothing half-done stays,
/// and what goes on gives every page once with its text, reading nothing twice.
class ReadingKillTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void killedInMidReading();

private:
    using Texts = QHash<QString, QByteArray>; ///< sealed texts in the spool, by file name

    [[nodiscard]] QString pathOf(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QStringList scanTo(const QString &pdf) const;
    /// Kills `motcua` with these arguments while a page is read and more than `known` texts are
    /// kept; gives the texts that it leaves. None: it was not caught.
    [[nodiscard]] Texts killedReading(const QStringList &arguments, qsizetype known);
    [[nodiscard]] Texts keptTexts() const;
    /// The children of our programs that are still there.
    [[nodiscard]] QStringList programsLeft(const QByteArray &named = {}) const;
    [[nodiscard]] QStringList filesLeft(const QStringList &names) const; ///< anywhere
    [[nodiscard]] QStringList textsOf(const QString &pdf) const;         ///< page by page

    QTemporaryDir m_folder;
    std::unique_ptr<Program> m_program;
};

} // namespace motcua::tests
