#pragma once

#include "ui/presentation/reception/scannerpresenter.h"
#include "ui/presentation/scanner/choiceroles.h"

#include <QAbstractListModel>

namespace motcua::presentation
{

/// The scan profiles of the desk as rows with ChoiceRole, and their care: a supervisor or an
/// administrator changes, adds and gives up profiles, which count for everybody at this desk. GUI
/// thread.
class IntentsPresenter final : public QAbstractListModel
{
    Q_OBJECT

public:
    IntentsPresenter(services::Desk &desk, ScannerPresenter &scanner, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] domain::ScanIntent at(int row) const; ///< with an empty id beyond the rows
    [[nodiscard]] int rowOf(const QString &id) const;   ///< −1 = not there
    [[nodiscard]] int chosenRow() const { return m_scanner.chosenIntent(); }

    [[nodiscard]] bool mayChange() const;
    /// Is there something of this desk's to be given up?
    [[nodiscard]] bool isOwn(const QString &id) const { return book().isOwn(id); }
    [[nodiscard]] bool isShipped(const QString &id) const { return book().isShipped(id); }
    [[nodiscard]] bool isUsual(const QString &id) const { return book().all().usual == id; }
    /// What the scanner in use cannot do of it; empty = it can.
    [[nodiscard]] QString unmetText(const domain::ScanIntent &intent) const;

    void choose(int row); ///< for the next stack
    /// `name` is put in the window's language; a new one (empty id) gets it in both.
    void save(domain::ScanIntent intent, const QString &name);
    void giveUp(const QString &id);
    void setUsual(const QString &id);

signals:
    void saved(const QString &id); ///< kept on the disk; empty id = given up
    void failed(const motcua::kernel::Error &error);

private:
    [[nodiscard]] services::IntentBook &book() const { return m_desk.scanners.intents; }
    [[nodiscard]] QString markOf(int row) const;
    [[nodiscard]] bool allowed();
    void keep(const QString &id);
    void refresh();

    services::Desk &m_desk;
    ScannerPresenter &m_scanner;
    int m_rows = 0; // as the views know it
};

} // namespace motcua::presentation
