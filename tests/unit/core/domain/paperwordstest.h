#pragma once

#include <QObject>

namespace motcua::tests
{

/// What words of a supplement request ask for, and what they merely speak of.
class PaperWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void correctionsPass_data();
    void correctionsPass();
    void otherPapersAreNamed_data();
    void otherPapersAreNamed();
    void whatIsMissingIsAskedFor();
    void partsOfListedNamesPass();
    void originalsAreNoticed_data();
    void originalsAreNoticed();
};

} // namespace motcua::tests
