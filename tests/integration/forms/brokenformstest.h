#pragma once

#include <QObject>
#include <QTemporaryDir>

#include <memory>

namespace motcua::tests
{

/// Negative controls: forms that are broken on purpose, each found by the judgement that is there
/// for it.
class TestBrokenForms : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void marginsThatPrintersDoNotHave();
    void lineThatDoesNotWrap();
    void linesThatAreTooClose();
    void wordThatLeavesItsCell();
    void columnsThatDoNotFillTheTable();
    void introductionAtTheEndOfThePage();
    void headThatIsNoHead();
    void headingOutOfLine();
    void pagesWithoutNumber();
    void documentNumberedAtItsFoot();
    void columnTooNarrowForItsNumbers();
    void columnTooNarrowForItsHead();
    void signaturesOnTheirOwn();
    void lettersThatNoFontHas();
    void symbolsThatAreTooSmall();
    void marginsWithoutRoomBetweenThem();
    void tagsAndCommentsWithoutEnd();
    void filesOfTheMachine();
    void sizesBeyondAnyPaper();

private:
    /// `file` of ours with `from` replaced, for a 2025 paper in A5; its first copy's PDF.
    [[nodiscard]] QByteArray broken(const QString &file, const QByteArray &from,
                                    const QByteArray &to) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace motcua::tests
