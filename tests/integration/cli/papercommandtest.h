#pragma once

#include "tests/integration/cli/program.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

namespace motcua::tests
{

/// Papers by command: every kind, many at once, tables, and an office's own forms.
class PaperCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void papersOfADossier();
    void whatIsNotYetIsSaid();
    void manyAtOnce();
    void bookAsPaperAndTable();
    void wrongWishes_data();
    void wrongWishes();
    void officesOwnForms();

private:
    [[nodiscard]] Outcome print(const QStringList &arguments, const QString &file) const;
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QByteArray textOf(const QString &file) const;

    QTemporaryDir m_folder;
    std::unique_ptr<Program> m_program;
    QStringList m_codes;
    QString m_today;
};

} // namespace motcua::tests
