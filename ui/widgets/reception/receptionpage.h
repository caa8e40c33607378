#pragma once

#include "ui/presentation/reception/receptionpresenter.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/printing/paperprinter.h"

#include <QWidget>

namespace motcua::widgets
{

class ChecklistSection;
class IdentifySection;
class NextStepBar;
class ProcedureSection;
class ReceiptSection;
class ScanSection;
class SupplySection;

/// One reception on one screen, from the card to the receipt, by keyboard alone. For a supplement
/// the dossier stands in place of the applicant, the procedure and the receipt.
class ReceptionPage final : public QWidget
{
    Q_OBJECT

public:
    struct Parts {
        presentation::ReceptionPresenter &reception;
        const ports::PaperPreview &preview;
        const PaperPrinter &printer;
        Dialogs &dialogs;
    };

    explicit ReceptionPage(Parts parts, QWidget *parent = nullptr);

    /// A card that was read beside every field.
    void takeCard(const QString &typed);
    /// The reception that has just begun is of an online filing: asks for its number at the portal
    /// and when it was filed.
    void beginOnline();

signals:
    void scannerCareWanted(bool isWrong);
    void left(); ///< the officer goes home; the draft stays
    /// ... or back to the dossier of a supplement.
    void leftSupplement(const QString &code);
    void sealed(); ///< queues and status have changed
    /// Kept without being accepted: what is missing is asked for on its own page.
    void registered(const QString &code, const QString &warnings);
    /// The papers that were asked for joined their dossier.
    void supplied(const QString &code, const QString &sentence);

private:
    void makeSections();
    void makeShortcuts();
    void addShortcut(const QKeySequence &keys, std::function<void()> deed);
    void connectReception();
    void connectSealing();
    void connectSupplying();
    void reset();
    void refresh();
    /// Cards that it reads off pictures belong to who was shown when it began.
    template <class Reader> void followCards(const Reader &reader);
    void chooseCardFiles();
    void escape();
    void showSealed(const domain::Dossier &dossier, const QStringList &warnings);
    void showReceipt(const presentation::PaperView &receipt);
    void showReason(const QByteArray &pdf);
    void showSeparators(const QByteArray &pdf, int sheets);

    Parts m_parts;
    NextStepBar *m_next = nullptr;
    MessageLine *m_message = nullptr;
    IdentifySection *m_identify = nullptr;
    ProcedureSection *m_procedure = nullptr;
    ChecklistSection *m_checklist = nullptr;
    ScanSection *m_scan = nullptr;
    ReceiptSection *m_receipt = nullptr;
    SupplySection *m_supply = nullptr;
    QString m_success; // of the dossier just sealed, shown over the next, empty one
};

} // namespace motcua::widgets
