#pragma once

#include "tests/integration/cli/program.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

namespace motcua::tests
{

/// Who stands in a dossier, by command: cards read off pictures, warnings about what was typed, and
/// how it was checked.
class IdentityCommandTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void readsACard_data();
    void readsACard();
    void comparesBothSides();
    void readsTheZoneOfAPicture();
    void saysWhenThereIsNoCard();
    void warnsOnBothChannels();
    void recordsTheCheck();
    void keepsWhatTheCardSays();
    void trueTimeOfReceipt();

private:
    [[nodiscard]] Outcome receive(const QJsonObject &reception) const;

    QTemporaryDir m_folder;
    std::unique_ptr<Program> m_program;
    QString m_page;
};

} // namespace motcua::tests
