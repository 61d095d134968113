package transfer

import (
	"strings"
	"unicode"
)

// normalWord makes "Sub-Task", "Épica " and "épica" comparable: lower case,
// no accents, letters and digits with single spaces.
func normalWord(s string) string {
	s = withoutAccents(strings.ToLower(strings.TrimSpace(s)))
	return strings.Join(strings.FieldsFunc(s, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r)
	}), " ")
}

// words makes a set of the normal forms of what commas separate.
func words(lists ...string) map[string]bool {
	all := map[string]bool{}
	for _, list := range lists {
		for _, word := range strings.Split(list, ",") {
			all[normalWord(word)] = true
		}
	}
	return all
}

var (
	epicTypes = words("epic, épica, epico, épico, épopée, epos, epik, epické, эпик, епік, эпос, エピック, 史诗, 史詩, 에픽, 长篇故事, 大型工作, eepos, eepinen")

	subtaskTypes = words("sub-task, subtask, technical task, sub task",
		"subtarea, sub-tarea, subtarefa, sub-tarefa, sous-tâche, unteraufgabe, teilaufgabe, sottotask, sotto-task, sottoattività",
		"subtaak, deeltaak, underopgave, deloppgave, underaktivitet, deluppgift, alitehtävä, podzadanie, podúkol, podúloha",
		"подзадача, підзавдання, サブタスク, 子任务, 子任務, 하위 작업, alt görev, alfeladat, nhiệm vụ con, công việc con")

	toDoStatuses = words("to do, todo, open, new, reopened, backlog, selected for development, ready, ready for development, planned, draft, triage, on hold, idea, not started, funnel, analysis, refinement",
		"tareas por hacer, por hacer, abierto, abierta, nuevo, pendiente, reabierto, reabierta, seleccionado para desarrollo, lista de espera",
		"tarefas pendentes, a fazer, pendente, aberto, aberta, zu erledigen, aufgaben, offen, neu, erneut geöffnet, à faire, ouvert, ouverte, nouveau, rouvert, da completare, da fare, aperto",
		"te doen, nog te doen, open, do zrobienia, otwarte, nowe, att göra, skal gøres, å gjøre, tehtävä, сделать, к выполнению, открыт, новый, 未着手, やること, やりたいこと, 作業前, 待办, 待辦事項, 해야 할 일, 할 일, việc cần làm, cần làm, yapılacaklar")

	progressStatuses = words("in progress, doing, started, in development, in dev, development, implementing, blocked, in build, building, reopened in progress, work in progress, wip",
		"en curso, en progreso, en desarrollo, bloqueado, em andamento, em progresso, in arbeit, in bearbeitung, en cours, in corso, mee bezig, in uitvoering, bezig, w toku, pågår, pågående, i gang, igangværende, käynnissä",
		"в работе, в процессе, выполняется, в роботі, 進行中, 作業中, 进行中, 处理中, 진행 중, đang thực hiện, đang tiến hành, devam ediyor")

	reviewStatuses = words("in review, review, code review, peer review, in qe test, in qa, qa, in test, in testing, testing, test, ready for qa, ready for test, ready for review, ready for testing, waiting for review, to review, to verify, in verification, verify, uat, acceptance, in acceptance, awaiting approval, waiting for approval, patch available",
		"en revisión, revisión, por revisar, en pruebas, pruebas, en validación, em revisão, em análise, em teste, em testes, in prüfung, in überprüfung, im test, en revue, en relecture, en recette, en test, in revisione, in beoordeling, in review, w trakcie przeglądu, do weryfikacji, på granskning",
		"на проверке, на ревью, тестирование, ревью, レビュー中, レビュー, 审核中, 评审中, 審核中, 검토 중, đang xem xét, incelemede")

	doneStatuses = words("done, closed, resolved, complete, completed, finished, released, deployed, shipped, merged, accepted, verified, live, cancelled, canceled, rejected, won't do, archived, abandoned",
		"finalizada, finalizado, listo, lista, hecho, hecha, cerrado, cerrada, resuelto, resuelta, terminado, terminada, completado, completada, cancelado, cancelada, aceptada, aceptado",
		"concluído, concluída, fechado, fechada, feito, itens concluídos, resolvido, resolvida, fertig, erledigt, geschlossen, gelöst, abgeschlossen, terminé, terminée, fermé, fermée, résolu, résolue, fini, completata, completato, chiuso, chiusa, risolto, fatto",
		"gereed, gesloten, voltooid, klaar, opgelost, gotowe, zamknięte, zrobione, rozwiązane, klart, klar, stängd, færdig, udført, ferdig, fullført, lukket, valmis, suljettu",
		"готово, закрыт, закрыта, закрыто, решен, решена, выполнено, сделано, закрито, 完了, クローズ, 中止, 完成, 已完成, 已关闭, 已解决, 완료, 완료됨, hoàn thành, hoàn tất, đã xong, xong, tamam, tamamlandı, hotovo, kész, gata, finalizat")

	droppedWords = words("won't do, not planned, won't fix, wont fix, wontfix, wont do, duplicate, duplicated, invalid, cannot reproduce, can't reproduce, cannot be reproduced, not our bug, incomplete, declined, rejected, cancelled, canceled, obsolete, not a bug, not an issue, by design, works as designed, works for me, needs more info, abandoned, withdrawn, out of scope, known error, unresolved duplicate",
		"no se hará, no se va a hacer, no se solucionará, no se resolverá, duplicado, duplicada, inválido, inválida, no reproducible, no se puede reproducir, rechazado, rechazada, cancelado, cancelada, descartado, descartada, incompleto, incompleta, obsoleto",
		"não será feito, não será corrigido, não reproduzível, não é possível reproduzir, wird nicht erledigt, wird nicht behoben, wird nicht durchgeführt, duplikat, ungültig, nicht reproduzierbar, abgelehnt, abgebrochen, unvollständig",
		"ne sera pas fait, ne sera pas corrigé, ne pas corriger, doublon, invalide, impossible à reproduire, refusé, annulé, annulée, incomplet, non verrà corretto, duplicato, non valido, annullato, rifiutato",
		"wordt niet gedaan, niet reproduceerbaar, geannuleerd, не будет сделано, не будет исправлено, дубликат, отклонено, отменено, не воспроизводится, 修正しない, 中止, 重複, 対応しない, 再現不可, 不修复, 重复, 无效, 无法重现, 已取消, 하지 않음, 중복, sẽ không làm, trùng lặp, yapılmayacak")
)

// categoryOf is what a status or a status category is called in many languages.
func categoryOf(name string) (Category, bool) {
	word := normalWord(name)
	switch {
	case word == "":
		return ToDo, false
	case progressStatuses[word] || reviewStatuses[word]:
		return InProgress, true
	case toDoStatuses[word] || word == "undefined" || word == "indeterminate":
		if word == "indeterminate" {
			return InProgress, true
		}
		return ToDo, true
	case doneStatuses[word]:
		return Done, true
	}
	return ToDo, false
}

// guesses are headers in other languages. They are believed where the values
// agree; see layout.recognise.
var guesses = map[string]string{}

func init() {
	for field, names := range map[string]string{
		fieldKey:         "clave de incidencia, clave, clave del elemento de trabajo, chave da item, chave do item, chave, vorgangsschlüssel, schlüssel, clé de ticket, clé, clé du ticket, chiave ticket, chiave segnalazione, issuesleutel, ключ запроса, ключ задачи, ключ, klucz zgłoszenia, 課題キー, 问题关键字, 키, 이슈 키, khóa vấn đề",
		fieldID:          "id de la incidencia, id de incidencia, id da item, id do item, vorgangs-id, id de ticket, id du ticket, id ticket, issue-id, id запроса, id задачи, id zgłoszenia, 課題 id, 问题id, 이슈 id",
		fieldType:        "tipo de incidencia, tipo de item, tipo de issue, vorgangstyp, type de ticket, tipo di ticket, tipo ticket, issuetype, тип запроса, тип задачи, typ zgłoszenia, 課題タイプ, 问题类型, 이슈 유형, loại vấn đề",
		fieldSummary:     "resumen, resumo, zusammenfassung, résumé, riepilogo, samenvatting, тема, название, podsumowanie, 要約, 概要, 摘要, 요약, tóm tắt",
		fieldDescription: "descripción, descrição, beschreibung, description, descrizione, beschrijving, описание, opis, 説明, 描述, 설명, mô tả",
		fieldStatus:      "estado, status, état, statut, stato, статус, 状态, ステータス, 상태, trạng thái",
		fieldCategory:    "categoría de estado, categoria de status, categoria do status, statuskategorie, catégorie d'état, catégorie de statut, categoria di stato, statuscategorie, категория статуса, ステータス カテゴリ, 状态类别, 상태 범주",
		fieldResolution:  "resolución, resolução, lösung, résolution, risoluzione, oplossing, решение, rozwiązanie, 解決状況, 解决结果, 해결책",
		fieldLabels:      "etiquetas, stichwörter, stichworte, étiquettes, etichette, labels, метки, etykiety, ラベル, 标签, 레이블, nhãn",
		fieldParent:      "principal, clave principal, padre, clave padre, pai, chave pai, chave do pai, übergeordnet, übergeordneter schlüssel, übergeordneter vorgang, parent, clé parent, clé parente, padre chiave, bovenliggend, родитель, ключ родителя, родительский ключ, 親, 親キー, 父级, 상위 항목",
		fieldParentTitle: "resumen principal, parent summary, resumo do pai, übergeordnete zusammenfassung",
		fieldAssignee:    "persona asignada, responsable, responsável, zugewiesene person, bearbeiter, personne assignée, responsable du ticket, assegnatario, toegewezen persoon, uitvoerder, исполнитель, przypisana osoba, 担当者, 经办人, 담당자, người được giao",
		fieldAssigneeID:  "id de la persona asignada, id do responsável, id der zugewiesenen person, bearbeiter-id, id de la personne assignée, id assegnatario, id исполнителя, 担当者 id, 经办人 id",
		fieldReporter:    "informador, relator, autor, berichterstatter, rapporteur, segnalatore, melder, автор, zgłaszający, 報告者, 报告人, 보고자, người báo cáo",
		fieldReporterID:  "id del informador, id do relator, berichterstatter-id, id des berichterstatters, id du rapporteur, id segnalatore, id автора, 報告者 id, 报告人 id",
		fieldCreator:     "creador, criador, ersteller, créateur, creatore, autore, maker, создатель, twórca, 作成者, 创建人, 생성자",
		fieldCreatorID:   "id del creador, id do criador, ersteller-id, id des erstellers, id du créateur, id creatore, id создателя, 作成者 id, 创建人 id",
		fieldComment:     "comentario, comentarios, comentário, comentários, kommentar, kommentare, commentaire, commentaires, commento, commenti, opmerking, opmerkingen, комментарий, комментарии, komentarz, コメント, 注释, 备注, 댓글, bình luận",
		fieldCreated:     "creada, creado, criado, criada, erstellt, créé, création, creato, creata, gemaakt, aangemaakt, создано, utworzono, 作成日, 作成日時, 创建日期, 已创建, 만듦, đã tạo",
		fieldUpdated:     "actualizada, actualizado, atualizado, atualizada, aktualisiert, mis à jour, mise à jour, aggiornato, aggiornata, bijgewerkt, обновлено, обновленные, zaktualizowano, 更新日, 更新日時, 已更新, 업데이트됨, đã cập nhật",
		fieldResolved:    "resuelta, resuelto, resolvido, resolvida, erledigt, gelöst, résolu, résolue, resolu, risolto, risolta, opgelost, решено, дата решения, rozwiązano, 解決日, 解決日時, 已解决, 해결됨, đã giải quyết",
	} {
		for _, name := range strings.Split(names, ",") {
			guesses[normalWord(name)] = field
		}
	}
}

func guess(header string) string { return guesses[normalWord(header)] }
