#pragma once

#include <QObject>

namespace motcua::tests
{

/// Intermediate files of a capture: what is saved comes back, and no damaged head is believed.
class PageFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void everyCodingComesBack_data();
    void everyCodingComesBack();
    void inksComeBack();
    void unknownCodingIsDamage_data();
    void unknownCodingIsDamage();
};

} // namespace motcua::tests
