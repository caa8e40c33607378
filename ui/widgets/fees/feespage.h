#pragma once

#include "ui/presentation/fees/cashdaypresenter.h"
#include "ui/presentation/fees/feespresenter.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/printing/paperprinter.h"

#include <QWidget>

namespace motcua::widgets
{

class CashDayBox;
class CollectBox;
class ReceiptsBox;

/// The cashier's page: collect for a dossier, today's receipts, the end of the day. F3 to F6 lead
/// through it, Esc leaves.
class FeesPage final : public QWidget
{
    Q_OBJECT

public:
    struct Parts {
        presentation::FeesPresenter &fees;
        presentation::CashDayPresenter &day;
        const ports::PaperPreview &preview;
        const PaperPrinter &printer;
        Dialogs &dialogs;
        bool supervises = false; ///< registers series, opens days again
    };

    explicit FeesPage(Parts parts, QWidget *parent = nullptr);

    /// Reads everything anew; whenever the page comes into sight.
    void enter();

signals:
    void left();
    void seriesWanted();

private:
    void makeTop();
    void makeShortcuts();
    void connectPresenters();
    void showReport(const QString &fileName, const QByteArray &pdf);
    void showReceipt(const presentation::PaperView &receipt);

    Parts m_parts;
    MessageLine *m_message = nullptr;
    CollectBox *m_collect = nullptr;
    ReceiptsBox *m_receipts = nullptr;
    CashDayBox *m_day = nullptr;
};

} // namespace motcua::widgets
