#pragma once

#include <QObject>

namespace motcua::tests
{

/// Papers at the window: the menu of one dossier, and many at once.
class PapersWindowTest final : public QObject
{
    Q_OBJECT

private slots:
    void menuShowsWhatCanBePrinted();
    void menuPrintsIntoThePreview();
    void bookOfTheDayByKeys();
    void severalKindsAtOnce();
    void batchSaysWhenThereIsNothing();
    void handoverListIsOfOneDay();
};

} // namespace motcua::tests
