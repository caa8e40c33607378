#pragma once

#include "ui/presentation/home/courierpresenter.h"
#include "ui/presentation/home/homepresenter.h"
#include "ui/presentation/home/serverpresenter.h"
#include "ui/presentation/reception/unfinishedpresenter.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/printing/paperprinter.h"
#include "ui/widgets/readerfield.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>
#include <QWidget>

#include <array>

namespace motcua::widgets
{

class QueueTile;
class UnfinishedBanner;

/// What waits today, and a search over everything. F2 begins a reception, F8 prints for many.
class HomePage final : public QWidget
{
    Q_OBJECT

public:
    struct Parts {
        presentation::HomePresenter &home;
        presentation::UnfinishedPresenter &unfinished;
        presentation::ServerPresenter &server;
        const ports::PaperPreview &preview;
        const PaperPrinter &printer;
        Dialogs &dialogs;
        bool withFees = false;       ///< who is logged in may collect
        bool withMasterData = false; ///< ... or sees catalogue, agencies and calendar
        bool mayExport = false;      ///< to a USB stick
        bool mayImport = false;      ///< from one
    };

    explicit HomePage(Parts parts, QWidget *parent = nullptr);

    /// Reads queues and drafts anew; whenever the page comes into sight.
    void enter();
    /// What is worth saying once, until the page is entered again.
    void showNotice(const QString &sentence);

signals:
    void receptionWanted();
    void onlineFilingWanted(); ///< to be typed in by hand
    /// A dossier of the list, by its number.
    void dossierWanted(const QString &code);
    void feesWanted();
    void masterDataWanted();
    void batchWanted();
    void stickWanted(motcua::presentation::CourierPresenter::Way way);
    void resumed(const motcua::services::Unfinished &unfinished);

private:
    void makeTop(QVBoxLayout &layout);
    void makeTiles(QVBoxLayout &layout);
    void makeTable(QVBoxLayout &layout);
    void makeStickButtons(QHBoxLayout &row);
    void makeActions(QVBoxLayout &layout);
    void makeShortcuts();
    void connectHome();
    void refreshCounts();
    void refreshRows();
    void showNote();
    void openCurrent();
    void settleCurrent();
    void withdrawCurrent();
    void showReceipt(const presentation::PaperView &receipt);
    [[nodiscard]] int currentRow() const;

    Parts m_parts;
    ReaderField *m_search = nullptr;
    UnfinishedBanner *m_banner = nullptr;
    MessageLine *m_message = nullptr;
    std::array<QueueTile *, presentation::HomePresenter::queues> m_tiles{};
    QLabel *m_title = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_note = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_retry = nullptr;
    QPushButton *m_settle = nullptr;
    QPushButton *m_withdraw = nullptr;
};

} // namespace motcua::widgets
