#pragma once

#include <QObject>
#include <QTemporaryDir>

#include <memory>

namespace motcua::tests
{

/// The program dies, or the disk or the stick fails, at each file operation of an export and of an
/// import.
class StickFaultsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void exportSurvives_data();
    void exportSurvives();
    void importSurvives_data();
    void importSurvives();

private:
    struct Run;
    struct Fault;
    [[nodiscard]] Run run(const QStringList &arguments, const QString &under,
                          const Fault &fault) const;

    std::unique_ptr<QTemporaryDir> m_folder; ///< a store with dossiers, an empty one, a stick
};

} // namespace motcua::tests
