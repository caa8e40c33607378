#pragma once

#include "tests/integration/cli/program.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

namespace motcua::tests
{

/// Files from outside, through the real program: what can be read is, what cannot is refused in one
/// sentence that names it, within 1 GB and some seconds, and the original stays as it was.
class BadFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void isRefusedInOneSentence_data();
    void isRefusedInOneSentence();
    void isTakenIn_data();
    void isTakenIn();
    void timeHasAnEnd();
    void everyTurnOfACamera_data();
    void everyTurnOfACamera();
    void signedFileIsStoredAsItCame();

private:
    [[nodiscard]] QString put(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] QString out() const { return m_folder.filePath(QStringLiteral("out.pdf")); }
    [[nodiscard]] Outcome scan(const QString &file, const QString &language) const;

    QTemporaryDir m_folder;
    std::unique_ptr<Program> m_program;
    QByteArray m_jpeg;
    QByteArray m_png;
};

} // namespace motcua::tests
